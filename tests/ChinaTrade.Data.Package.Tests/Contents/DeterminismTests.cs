using System.Text;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Contents;

[Collection(PackedOnce.Name)]
public sealed class DeterminismTests(PackageFeed packages)
{
    public static TheoryData<string> Names => [.. PackageFeed.Names];

    [Fact]
    public async Task Pack_SameCommitAtAnotherPath_GivesTheSameFiles()
    {
        IReadOnlyDictionary<string, PackedFile> again = await packages.PackElsewhere();

        foreach (string name in PackageFeed.Names) AssertSame(packages.PackageOf(name), again[name]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Assemblies_EachPackage_HoldNoPathOfTheMachine(string name)
    {
        PackedFile package = packages.PackageOf(name);
        string[] own = [.. package.Entries.Where(entry => entry.EndsWith($"/{name}.dll", StringComparison.Ordinal))];

        Assert.NotEmpty(own);
        Assert.DoesNotContain(own, entry => package.Read(entry).AsSpan().IndexOf(Encoding.UTF8.GetBytes(packages.Sources.Root)) >= 0);
    }

    private static void AssertSame(PackedFile expected, PackedFile actual)
    {
        Assert.Equal(expected.Entries, actual.Entries);
        string[] different = [.. expected.Entries.Where(entry => !expected.Read(entry).AsSpan().SequenceEqual(actual.Read(entry)))];
        Assert.Empty(different);
    }
}
