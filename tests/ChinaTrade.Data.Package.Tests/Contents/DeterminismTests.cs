using System.Text;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Contents;

[Collection(PackedOnce.Name)]
public sealed class DeterminismTests(PackageFeed packages)
{
    private const string Analyzer = "analyzers/dotnet/cs/ChinaTrade.Data.Generator.dll";

    private static readonly string[] Assemblies = ["lib/net8.0/ChinaTrade.Data.dll", "lib/net10.0/ChinaTrade.Data.dll"];

    [Fact]
    public async Task Pack_SameCommitAtAnotherPath_GivesTheSameFiles()
    {
        (PackedFile library, PackedFile generator) = await packages.PackElsewhere();

        AssertSame(packages.LibraryPackage, library);
        AssertSame(packages.GeneratorPackage, generator);
    }

    [Fact]
    public void Assemblies_BothPackages_HoldNoPathOfTheMachine()
    {
        foreach (string assembly in Assemblies) AssertNoPath(packages.LibraryPackage.Read(assembly), assembly);
        AssertNoPath(packages.GeneratorPackage.Read(Analyzer), Analyzer);
    }

    private static void AssertSame(PackedFile expected, PackedFile actual)
    {
        Assert.Equal(expected.Entries, actual.Entries);
        string[] different = [.. expected.Entries.Where(entry => !expected.Read(entry).AsSpan().SequenceEqual(actual.Read(entry)))];
        Assert.Empty(different);
    }

    private void AssertNoPath(byte[] assembly, string name)
    {
        bool holdsPath = assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(packages.Sources.Root)) >= 0;
        Assert.False(holdsPath, $"{name} holds the path that it was built in.");
    }
}
