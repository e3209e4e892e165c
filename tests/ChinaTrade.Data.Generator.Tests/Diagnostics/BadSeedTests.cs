using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Generator.Tests.Diagnostics;

/// <summary>A bad seed is refused with an error at the place, and never breaks the generator.</summary>
public sealed class BadSeedTests
{
    public static TheoryData<string> Names => new(BadSeeds.All.Select(seed => seed.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Run_BadSeed_ReportsTheFaultAtItsPlace(string name)
    {
        BadSeed seed = BadSeeds.All.Single(each => each.Name == name);

        SeedRun run = seed.Run();

        Assert.Null(run.Crash);
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == seed.Id);
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        await Verify(run.Report).UseDirectory("_snapshots").UseParameters(name);
    }

    [Fact]
    public void BadSeeds_EveryDiagnostic_HasAnExample() => Assert.Equal(
        SeedDescriptors.All.Select(descriptor => descriptor.Id), BadSeeds.All.Select(seed => seed.Id).Distinct()
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    public void Run_LineEndsAndByteOrderMark_ChangeNothing(string lineEnd, bool hasMark)
    {
        string text = (TinyCollection.Head + "  - { at: statement/1, partner: asaen, value: 10 billion yuan }\n")
            .Replace("\n", lineEnd, StringComparison.Ordinal);
        byte[] mark = hasMark ? [0xEF, 0xBB, 0xBF] : [];

        SeedRun run = SeedDriver.RunForUser(SeedFile.OfBytes("example", [.. mark, .. System.Text.Encoding.UTF8.GetBytes(text)]));

        Assert.StartsWith("example.chinatrade.yaml(18,33): error CTD0010", run.Report, StringComparison.Ordinal);
    }
}
