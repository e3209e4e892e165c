using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Tests.BuiltInSeed;
using ChinaTrade.Data.Generator.Validation;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>A publication may state how many decimals its percents and points have: its 20 % is then 20.0 %.</summary>
public class DecimalsTests
{
    private const string Producer = "producer: imf";

    [Theory]
    [InlineData("growth: 20%", "+20.0 % year on year [19.95, 20.05]")]
    [InlineData("growth: -3%", "-3.0 % year on year [-3.05, -2.95]")]
    [InlineData("growth-since-2019: 20%", "+20.0 % since 2019 [19.95, 20.05]")]
    [InlineData("share: 20%", "20.0 % [19.95, 20.05]")]
    [InlineData("share-change: 2 percentage points", "+2.0 pp [1.95, 2.05]")]
    public void Decimals_OfAPublication_ArePrecisionOfItsPercentsAndPoints(string figure, string display) =>
        Assert.Equal(display, DisplayOf(figure, decimals: "1"));

    [Theory]
    [InlineData("growth: 20%", "0", "+20 % year on year [19.5, 20.5]")]
    [InlineData("growth: 20%", "2", "+20.00 % year on year [19.995, 20.005]")]
    [InlineData("growth: 20.13%", "1", "+20.13 % year on year [20.125, 20.135]")]
    public void Decimals_BesideThoseOfANumber_OnlyMakeItFiner(string figure, string decimals, string display) =>
        Assert.Equal(display, DisplayOf(figure, decimals));

    [Theory]
    [InlineData("growth: about 20%")]
    [InlineData("growth: almost 20%")]
    [InlineData("growth: over 20%")]
    [InlineData("growth: under 20%")]
    [InlineData("value: 20 billion yuan")]
    [InlineData("enterprise-count: 20 thousand enterprises")]
    [InlineData("growth: 20%", Producer)]
    [InlineData("share-change: 2 percentage points", Producer)]
    public void Decimals_WhereTheyStateNothing_ChangeNothing(string figure, string about = "status: normal") =>
        Assert.Equal(DisplayOf(figure, decimals: null, about), DisplayOf(figure, decimals: "1", about));

    // Of two publications that print one figure, one may say how many decimals it has.
    [Fact]
    public void Decimals_OfOnePublication_LeaveTheReleasesOfOthersAlone()
    {
        EquatableArray<FigureModel> releases = FiguresOf("growth: 20%", "[newspaper, report]", decimals: "1");

        Assert.Equal(["newspaper", "report"], releases.Select(release => release.Publication.Code));
        Assert.Equal(["+20 % year on year [19.5, 20.5]", "+20.0 % year on year [19.95, 20.05]"],
            releases.Select(release => release.DisplayWithBounds));
        Assert.Equal(["20%", "20%"], releases.Select(release => release.Printed));
    }

    private static string DisplayOf(string figure, string? decimals, string about = "status: normal") =>
        Assert.Single(FiguresOf(figure, "report", decimals, about)).DisplayWithBounds;

    private static EquatableArray<FigureModel> FiguresOf(string figure, string at, string? decimals, string about = "status: normal")
    {
        BoundCollection collection = SeedFiles.Bind($$"""
            collection: 2022-q1
            period: 2022-Q1
            publications:
              - { code: newspaper, publisher: Newspaper }
              - { code: report, publisher: Customs{{(decimals is null ? string.Empty : ", decimals: " + decimals)}} }
            figures:
              - at: {{at}}
                partner: asean
                {{about}}
                {{figure}}
            """);

        Assert.Empty(collection.Diagnostics);
        return collection.Model!.Figures;
    }
}
