using System.Globalization;
using ChinaTrade.Data.Samples.Tests.Running;
using ChinaTrade.Data.TestSupport;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Samples.Tests;

/// <summary>Every file of docs/samples compiles without a warning and prints what its snapshot shows.</summary>
[Collection(ConsoleOutput.Collection)]
public sealed class AppTests
{
    private const string Picture = "growth-by-partner.cs";
    private const string Csv = "export-csv.cs";

    // These bring packages of their own, and are run as their users run them by the tests of packages.
    private static readonly string[] WithOtherPackages = ["arrow.cs", "entity-framework.cs", "read-gacc-page.cs", "web-api.cs"];

    public static TheoryData<string> Apps => [.. AppNames];

    private static IEnumerable<string> AppNames => Directory.EnumerateFiles(SampleFiles.Apps, "*.cs")
        .Select(path => Path.GetFileName(path)).Except([Picture, Csv, .. WithOtherPackages]).Order(StringComparer.Ordinal);

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
        string[] lines = SampleProgram.RunApp(App.Read(Csv)).TrimEnd('\n').Split('\n');
        Assert.StartsWith("publication,period,indicator,", lines[0], StringComparison.Ordinal);
        Assert.Equal(TradeData.Query().Count() + 1, lines.Length);
        // A table that is summed up in another program counts nothing twice.
        string[] keys = [.. lines.Skip(1).Select(line => string.Join(',', line.Split(',')[1..14]))];
        Assert.Equal(keys.Distinct(StringComparer.Ordinal).Count(), keys.Length);
    }

    [Fact]
    public void Run_GrowthByPartner_DrawsAPicture()
    {
        string path = Path.Combine(Path.GetTempPath(), $"growth-by-partner-{Guid.NewGuid():N}.png");
        try
        {
            string output = SampleProgram.RunApp(App.Read(Picture), path);
            Assert.EndsWith(path + "\n", output, StringComparison.Ordinal);
            Assert.Equal(PictureSize.OfPng(File.ReadAllBytes(RepositoryFiles.PathOf("docs/images/growth-by-partner.png"))),
                PictureSize.OfPng(File.ReadAllBytes(path)));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
