using System.Xml.Linq;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>"If it compiles, it was published" in both directions: the typed paths against the rows.</summary>
public class TypedPathTests
{
    [Fact]
    public void Members_WalkedFromYearsAndPublications_LeadToTheLatestReleaseOfEveryFigureAndToThatOfThePublication() =>
        Assert.Equal(TradeData.Query().Concat(Briefings.FirstHalf2021.Figures)
            .ToHashSet(), TypedNode.AllMembers.Select(member => member.Figure).ToHashSet());

    [Fact]
    public void Members_OfAFigure_StartAtEachDimensionThatItBreaksDownBy()
    {
        Dictionary<string, string> starts = TypedNode.AllMembers
            .GroupBy(member => Describe(member.Figure.ToRow()), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => string.Join(", ", group.Select(StartOf).Distinct().Order(StringComparer.Ordinal)),
                StringComparer.Ordinal);

        foreach (FigureRow row in TypedNode.AllMembers.Select(member => member.Figure.ToRow()))
        {
            string[] dimensions = [.. DimensionsOf(row)];
            string expected = dimensions.Length == 0 ? "Overall" : string.Join(", ", dimensions.Order(StringComparer.Ordinal));
            Assert.Equal($"{Describe(row)} from {expected}", $"{Describe(row)} from {starts[Describe(row)]}");
        }
    }

    [Fact]
    public void Members_OfTheFirstHalfOf2021_CrossTwoDimensionsAsOftenAsTheRows()
    {
        FigureRow[] crossing = [.. TradeData.Rows.Where(row => row.Publication == "scio-2021-07-13" && DimensionsOf(row).Count() == 2)];
        int members = TypedNode.Roots.Single(root => root.Path == "FirstHalf2021").Members().Count();

        Assert.Equal(59, crossing.Length);
        Assert.Equal(TradeData.Rows.Count(row => row.Publication == "scio-2021-07-13") + crossing.Length, members);
    }

    [Fact]
    public void Documentation_OfEachMember_SaysNumberPrintedTextAndPlaces()
    {
        XDocument documentation = XDocument.Load(Path.ChangeExtension(typeof(TradeData).Assembly.Location, ".xml"));
        Dictionary<string, string> texts = documentation.Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Value, StringComparer.Ordinal);

        Assert.Empty(
            from member in TypedNode.AllMembers
            from expected in ExpectedIn(member.Figure)
            where !texts[member.DocumentationId].Contains(expected, StringComparison.Ordinal)
            select $"{member.Path} does not say: {expected}");
    }

    [Fact]
    public void Figures_OfEachNode_AreThoseReachedFromIt() => Assert.All(
        TypedNode.All,
        node => Assert.Equal(node.Members().Select(member => member.Figure).ToHashSet(), node.Node.Figures.ToHashSet()));

    [Fact]
    public void ToString_OfEachNode_PrintsALineAFigure() => Assert.All(TypedNode.All, node =>
    {
        string[] lines = node.Node.ToString()!.Split('\n');
        Assert.Equal(node.Node.Figures.Count, lines.Length);
        Assert.All(node.Node.Figures.Zip(lines), pair =>
        {
            Assert.StartsWith(pair.First.Title, pair.Second, StringComparison.Ordinal);
            Assert.EndsWith($"  {pair.First}", pair.Second, StringComparison.Ordinal);
        });
    });

    // The dimensions besides flow whose code is not that of their total, as the first steps of typed paths.
    private static IEnumerable<string> DimensionsOf(FigureRow row) =>
        DimensionEntries.BesidesFlow.Where(dimension => row[dimension] is not ("world" or "all")).Select(DimensionEntries.ListNameOf);

    private static string Describe(FigureRow row) => FigureLines.From(row).ReplaceLineEndings(" ");

    // The step after year and period, or after the publication; after the period where the path of a publication names another.
    private static string StartOf(TypedMember member)
    {
        string[] steps = member.Path.Split('.');
        if (member.Path.StartsWith('Y')) return steps[2];
        return member.Figure.Period == member.Figure.Citation.Publication.Period ? steps[1] : steps[2];
    }

    private static IEnumerable<string> ExpectedIn(Figure figure)
    {
        Citation citation = figure.Citation;
        IEnumerable<string> places = citation.Places.Select(place =>
            place.Section.Title + (place.Paragraph is { } paragraph ? $", paragraph {paragraph}" : string.Empty));
        return [figure.ToString("B", null), $"\"{citation.Printed}\"", .. places];
    }
}
