using System.Globalization;
using ChinaTrade.Data.Gacc;
using ChinaTrade.Data.Samples.Tests.Running;
using ChinaTrade.Data.TestSupport;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Samples.Tests;

/// <summary>Every file of docs/samples compiles without a warning and prints what its snapshot shows.</summary>
[Collection(ConsoleOutput.Collection)]
public sealed class AppTests
{
    private static readonly string[] PictureApps = ["exports-by-month.cs", "growth-by-partner.cs"];

    private static readonly string[] CsvApps = ["export-csv.cs", "gacc-tables.cs"];

    // These bring packages of their own, and are run as their users run them by the tests of packages.
    private static readonly string[] WithOtherPackages = ["arrow.cs", "entity-framework.cs", "read-gacc-page.cs", "web-api.cs"];

    public static TheoryData<string> Apps => [.. AppNames];

    public static TheoryData<string> Pictures => [.. PictureApps];

    private static IEnumerable<string> AppNames => Directory.EnumerateFiles(SampleFiles.Apps, "*.cs")
        .Select(path => Path.GetFileName(path)).Except([.. CsvApps, .. PictureApps, .. WithOtherPackages]).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Apps))]
    public async Task Run_App_PrintsItsSnapshot(string app) =>
        await Verify(SampleProgram.RunApp(App.Read(app))).UseDirectory("_snapshots").UseParameters(app);

    // A text is in one language throughout: what the samples print under a culture is what they print elsewhere, in its words and
    // separators.
    [Theory]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public async Task Run_EveryAppUnderACulture_PrintsItsSnapshot(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            string output = string.Join('\n', AppNames.Select(app => $"# {app}\n{SampleProgram.RunApp(App.Read(app))}"));
            await Verify(output).UseDirectory("_snapshots").UseParameters(culture);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Run_Quickstart_FitsOneScreen()
    {
        string[] lines = SampleProgram.RunApp(App.Read("quickstart.cs")).TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 20, 45);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 100));
    }

    [Fact]
    public void Run_ExportCsv_PrintsOneReleaseOfEachFigure()
    {
        string[] lines = SampleProgram.RunApp(App.Read("export-csv.cs")).TrimEnd('\n').Split('\n');
        Assert.StartsWith("publication,period,indicator,", lines[0], StringComparison.Ordinal);
        Assert.Equal(TradeData.Query().Count() + 1, lines.Length);
        // A table that is summed up in another program counts nothing twice.
        string[] keys = [.. lines.Skip(1).Select(line => string.Join(',', line.Split(',')[1..14]))];
        Assert.Equal(keys.Distinct(StringComparer.Ordinal).Count(), keys.Length);
    }

    [Fact]
    public void Run_GaccTables_PrintsEveryRelease()
    {
        string[] lines = SampleProgram.RunApp(App.Read("gacc-tables.cs")).TrimEnd('\n').Split('\n');
        Assert.StartsWith("publication,period,indicator,", lines[0], StringComparison.Ordinal);
        Assert.Equal(GaccTables.Dataset.Rows.Count() + 1, lines.Length);
    }

    // A name or code in either language is understood; one that is not known is refused with the nearest.
    [Theory]
    [InlineData("germany", "Exports by month: Germany\n")]
    [InlineData("东盟", "Exports by month: ASEAN\n")]
    [InlineData("world", "Exports by month: World\n")]
    [InlineData("vietnm", "")]
    public void Run_MonthlySeriesOfAPartner_StartsWithItsName(string partner, string start)
    {
        string output = SampleProgram.RunApp(App.Read("monthly-series.cs"), partner);
        if (start.Length == 0) Assert.Empty(output);
        else Assert.StartsWith(start, output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Run_AppWithAPicture_DrawsIt(string app)
    {
        string name = Path.GetFileNameWithoutExtension(app);
        string path = Path.Combine(Path.GetTempPath(), $"{name}-{Guid.NewGuid():N}.png");
        try
        {
            string output = SampleProgram.RunApp(App.Read(app), path);
            Assert.EndsWith(path + "\n", output, StringComparison.Ordinal);
            Assert.Equal(PictureSize.OfPng(File.ReadAllBytes(RepositoryFiles.PathOf($"docs/images/{name}.png"))),
                PictureSize.OfPng(File.ReadAllBytes(path)));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
