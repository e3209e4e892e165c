using System.Globalization;
using Xunit;
using static VerifyXunit.Verifier;

namespace VerifyTests.StandIn;

public sealed class ParameterNamingTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("iron-ore", 2024, "not named")]
    public async Task UseParameters_FirstTwo_AppendsNamesAndValues(string commodity, int year, string text)
    {
        await workspace.AssertReceived(
            Verify(text, null, workspace.SourceFile).UseMethodName("M").UseParameters(commodity, year),
            "ParameterNamingTests.M_commodity=iron-ore_year=2024.received.txt");
    }

    [Theory]
    [InlineData("iron-ore")]
    public async Task UseParameters_InSettings_AppendsNamesAndValues(string commodity)
    {
        VerifySettings settings = new();
        settings.UseDirectory("_snapshots");
        settings.UseMethodName("M");
        settings.UseParameters(commodity);
        await workspace.AssertReceived(
            Verify("text", settings, workspace.SourceFile),
            "_snapshots/ParameterNamingTests.M_commodity=iron-ore.received.txt");
    }

    [Theory]
    [InlineData("a/b:c")]
    public async Task UseParameters_ForbiddenCharacters_WritesDashes(string path)
    {
        await workspace.AssertReceived(Compare().UseParameters(path), "ParameterNamingTests.M_path=a-b-c.received.txt");
    }

    [Theory]
    [InlineData(null, true, DayOfWeek.Monday)]
    public async Task UseParameters_NullBooleanAndEnum_WritesTheirNames(string? none, bool flag, DayOfWeek day)
    {
        await workspace.AssertReceived(
            Compare().UseParameters(none, flag, day),
            "ParameterNamingTests.M_none=null_flag=True_day=Monday.received.txt");
    }

    [Theory]
    [InlineData("de-DE")]
    public async Task UseParameters_CommaCulture_WritesInvariantNumber(string culture)
    {
        // The culture is that of this test's own execution context and ends with it.
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Assert.Equal("1,5", 1.5m.ToString(CultureInfo.CurrentCulture));
        await workspace.AssertReceived(Compare().UseParameters(1.5m), "ParameterNamingTests.M_culture=1.5.received.txt");
    }

    [Theory]
    [InlineData("text")]
    public async Task UseParameters_Omitted_Throws(string target)
    {
        await workspace.AssertRefused(Verify(target, null, workspace.SourceFile), "gave 0 of the 1 values");
    }

    [Theory]
    [InlineData(1)]
    public async Task UseParameters_OneTooMany_Throws(int value)
    {
        await workspace.AssertRefused(Compare().UseParameters(value, value), "gave 2 of the 1 values");
    }

    [Theory]
    [InlineData(1.5)]
    public async Task UseParameters_UnsupportedType_Throws(double value)
    {
        await workspace.AssertRefused(Compare().UseParameters(value), "cannot name a Double");
    }

    [Theory]
    [InlineData("iron-ore")]
    public async Task UseParameters_WithFileName_Throws(string commodity)
    {
        await workspace.AssertRefused(
            Verify("text", null, workspace.SourceFile).UseFileName("Whole").UseParameters(commodity),
            "excludes UseMethodName and UseParameters");
    }

    private SettingsTask Compare() => Verify("text", null, workspace.SourceFile).UseMethodName("M");
}
