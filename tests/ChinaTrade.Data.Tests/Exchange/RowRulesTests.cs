using System.Text.RegularExpressions;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>The promises of the exchange shape, kept by every built-in row.</summary>
public sealed partial class RowRulesTests
{
    private static readonly FigureRow[] Rows = [.. TradeData.Rows];

    [Fact]
    public void Rows_Keys_AreUniqueAndInOrder()
    {
        string[] keys = [.. Rows.Select(KeyOf)];

        Assert.Equal(keys.Distinct().Count(), keys.Length);
        foreach (IGrouping<string, FigureRow> publication in Rows.GroupBy(row => row.Publication))
        {
            string[] ofPublication = [.. publication.Select(KeyOf)];
            Assert.Equal(ofPublication.Order(StringComparer.Ordinal), ofPublication);
        }
    }

    [Fact]
    public void Rows_Publications_AreInOrderOfPeriodDateAndCode()
    {
        string[] publications = 
        [
            .. TradeData.Dataset.Publications
                .OrderBy(publication => publication.Period).ThenBy(publication => publication.Date ?? DateOnly.MaxValue)
                    .ThenBy(publication => publication.Code, StringComparer.Ordinal)
                .Select(publication => publication.Code),
        ];

        Assert.Equal(publications, Rows.Select(row => row.Publication).Distinct());
    }

    [Fact]
    public void Rows_Codes_StandInTheirLists() => Assert.All(Rows, row =>
    {
        Assert.NotNull(Indicators.Find(row.Indicator));
        Assert.All(Enum.GetValues<Dimension>(), dimension => Assert.NotNull(TradeCodes.Library.Find(dimension, row[dimension])));
        Assert.NotNull(Producers.Find(row.Producer));
        Assert.Contains(row.Flow, (string[])["total", "exports", "imports"]);
        Assert.Contains(row.Hedge, (string[])["", "about", "almost", "over", "under"]);
        Assert.Contains(row.Status, (string[])["normal", "estimated", "forecast", "provisional", "doubtful"]);
        Assert.Equal(row.Period, Period.Parse(row.Period).ToString());
    });

    [Fact]
    public void Rows_Transformations_HaveABasisWhereTheyCompareTimes() => Assert.All(Rows, row =>
    {
        bool comparesTimes = row.Transformation is not ("level" or "share");
        Assert.Contains(
            row.Transformation,
            (string[])[
                "level", "growth", "share", "share-change", "growth-gap", "growth-change", "share-of-growth", "change", "earlier-level"]);
        Assert.Equal(comparesTimes, row.Basis.Length > 0);
        if (comparesTimes) Assert.Equal(row.Basis, BasisDefinitions.Get(row.Basis).Code);
    });

    [Fact]
    public void Rows_Units_FitIndicatorAndTransformation() => Assert.All(Rows, row =>
    {
        switch (row.Transformation)
        {
            case "growth" or "share" or "share-of-growth":
                Assert.Equal("%", row.Unit);
                break;
            case "share-change" or "growth-gap" or "growth-change":
                Assert.Equal("pp", row.Unit);
                break;
            default:
                Assert.Contains(row.Unit, Indicators.Get(row.Indicator).UnitCodes);
                break;
        }
    });

    [Fact]
    public void Rows_Bounds_EncloseTheValueAndArePossible() => Assert.All(Rows, row =>
    {
        Assert.True((row.Lower is null || row.Lower <= row.Value) && (row.Upper is null || row.Value <= row.Upper));
        if (row.Transformation is "level" or "earlier-level") Assert.True(row.Lower >= 0m || Indicators.Get(row.Indicator).IsSigned);
        if (row.Transformation == "growth") Assert.True(row.Lower >= -100m);
        if (row.Transformation is "share") Assert.True(row.Lower >= 0m && row.Upper <= 100m);
        Assert.Equal(row.Hedge == "over", row.Upper is null);
    });

    [Fact]
    public void Rows_References_AreDimensionsWithCodesOrKnownWholes() => Assert.All(Rows.Where(row => row.Reference.Length > 0), row =>
    {
        if (row.Reference.StartsWith("world-", StringComparison.Ordinal)) return;
        Assert.All(row.Reference.Split(';'), part =>
        {
            Assert.Matches(DimensionAndCode(), part);
            string[] sides = part.Split('=');
            Assert.Contains(sides[0], RowColumn.All.Where(column => column.Dimension is not null).Select(column => column.Name));
        });
    });

    [Fact]
    public void Rows_GapsAndShares_NameTheOtherSide() => Assert.All(
        Rows.Where(row => row.Transformation is "share" or "share-change" or "growth-gap"), row => Assert.NotEmpty(row.Reference));

    [Fact]
    public void Rows_LevelsAndGrowths_StandAlone() => Assert.All(
        Rows.Where(row => row.Transformation is "level" or "earlier-level" or "growth" or "change"), row => Assert.Empty(row.Reference));

    [Fact]
    public void Rows_Places_AreAsManySectionsAsParagraphs() => Assert.All(Rows, row =>
    {
        string[] sections = row.Section.Split(';');
        string[] paragraphs = row.Paragraph.Split(';');
        Assert.Equal(sections.Length, paragraphs.Length);
        Assert.All(sections, section => Assert.True(row.Section.Length == 0 || KebabCase().IsMatch(section), section));
        Assert.All(paragraphs, paragraph => Assert.Matches(NumberOrNothing(), paragraph));
        Assert.NotEmpty(row.Printed);
    });

    [Fact]
    public void Rows_Corrections_ChangeColumnsToOtherValues() => Assert.All(Rows.Where(row => row.Correction.Length > 0), row =>
    {
        Assert.Equal("doubtful", row.Status);
        Assert.NotEmpty(row.Note);
        Assert.All(row.Correction.Split(';'), change =>
        {
            string column = change.Split('=')[0];
            Assert.Contains(column, RowColumn.All.Select(column => column.Name));
        });
    });

    private static string KeyOf(FigureRow row) => string.Join('\u0001', SampleRows.KeyOf(row));

    [GeneratedRegex("^[a-z_]+=[a-z0-9-]+$")]
    private static partial Regex DimensionAndCode();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex("^([1-9][0-9]*)?$")]
    private static partial Regex NumberOrNothing();
}
