using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;
using Xunit.Abstractions;

namespace ChinaTrade.Data.Package.Tests.Samples;

/// <summary>Files of docs/samples run as file-based apps, as the documentation says. Every one of them is run, in-process, by the samples'
/// own tests.</summary>
[Collection(PackedOnce.Name)]
public sealed class SampleTests(PackageFeed packages, ITestOutputHelper log)
{
    [Theory]
    [InlineData("quickstart.cs")]
    [InlineData("01-who-drove-the-growth-of-exports.cs")]
    public async Task Run_Sample_Prints(string sample)
    {
        ProcessResult run = (await Run(sample)).Succeeded();
        Assert.NotEmpty(run.Output.Trim());
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Run_EntityFramework_FindsWhatItStored() =>
        Assert.Equal(["ASEAN, total, 2021-H1: 2.66 trillion yuan [2.655, 2.665]", "True"], (await Run("entity-framework.cs"))
            .Succeeded().Lines);

    [Fact]
    public async Task Run_Arrow_ReadsWhatItWrote()
    {
        ProcessResult run = (await Run("arrow.cs")).Succeeded();
        Assert.Matches(@"^\d{4} rows of 27 columns$", run.Lines[0]);
        Assert.Equal("True", run.Lines[1]);
    }

    [Fact]
    public async Task Run_ReadGaccPage_PrintsRowsOrTheFault()
    {
        string path = Path.Combine(packages.Sources.PathOf("docs", "samples"), "page.csv");
        const string Page = "By Country/Region, 2.2025\nUnit: CNY 10,000\nCountry,Export\nJapan,12\n";
        await File.WriteAllTextAsync(path, Page);
        ProcessResult read = (await Run("read-gacc-page.cs", null, path)).Succeeded();
        await File.WriteAllTextAsync(path, Page.Replace("Japan", "Japn", StringComparison.Ordinal));
        ProcessResult refused = await Run("read-gacc-page.cs", null, path);
        File.Delete(path);

        Assert.Equal(2, read.Lines.Count(line => line.Length > 0));
        Assert.Contains("japan", read.Lines[1], StringComparison.Ordinal);
        Assert.Equal(1, refused.ExitCode);
        Assert.Empty(refused.Output.Trim());
        Assert.StartsWith("Line 4, row 4, column 1: 'Japn' is not known as a partner; did you mean 'Japan'?", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Quickstart_StartsWithTheTotal()
    {
        ProcessResult run = (await Run("quickstart.cs")).Succeeded();
        Assert.Equal("18.07 trillion yuan [18.065, 18.075]", run.Lines[0]);
    }

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("sv_SE.UTF-8")]
    public async Task Run_ExportCsvUnderALocale_PrintsTheSameBytes(string locale)
    {
        if (GlobalizationMode.IsInvariant) log.WriteLine($"ICU is missing or switched off: {locale} changes nothing.");
        ProcessResult invariant = (await Run("export-csv.cs", "C.UTF-8")).Succeeded();

        ProcessResult run = (await Run("export-csv.cs", locale)).Succeeded();

        Assert.StartsWith("publication,period,indicator,", invariant.Output, StringComparison.Ordinal);
        Assert.Equal(invariant.Output, run.Output);
    }

    private Task<ProcessResult> Run(string sample, string? locale = null, params string[] arguments)
    {
        Dictionary<string, string?> environment = packages.Environment;
        if (locale is not null) environment["LANG"] = environment["LC_ALL"] = locale;
        return ChildProcess.Run(packages.Sources.PathOf("docs", "samples"), environment, "dotnet", ["run", sample, .. arguments]);
    }
}
