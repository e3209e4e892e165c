using System.Globalization;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>The bounds of what the press rounded, held to the numbers of the tables. What lies outside was revised between the two, or the
/// press printed it wrong.</summary>
public sealed class BoundsProofTests
{
    private const string Page = "docs/bounds-proof.md";

    [Fact]
    public void Levels_OfThePress_AreMostlyWithinTheirBounds()
    {
        PrintedLevel[] outside = [.. PrintedLevel.All.Where(level => !level.IsInside)];

        Assert.True(PrintedLevel.All.Count >= 164, $"Only {PrintedLevel.All.Count} levels have a number in a table.");
        Assert.True(outside.Length * 10 <= PrintedLevel.All.Count, $"{outside.Length} of {PrintedLevel.All.Count} levels lie outside.");
        Assert.All(outside, level => Assert.InRange(level.Distance / level.Exact, 0m, 0.0015m));
    }

    // Half a unit of the last digit is not too much: the numbers use the whole width of the bounds.
    [Fact]
    public void Bounds_OfThePress_AreNoWiderThanTheNumbersNeed()
    {
        decimal[] places =
        [
            .. from level in PrintedLevel.All
               where level.IsInside && level.Figure.Interval is { Lower: { } lower, Upper: { } upper } && upper > lower
               select (level.Exact - level.Figure.Interval.Lower!.Value) / (level.Figure.Interval.Upper!.Value - level.Figure.Interval.Lower.Value),
        ];

        Assert.InRange(places.Min(), 0m, 0.1m);
        Assert.InRange(places.Max(), 0.9m, 1m);
        Assert.InRange(places.Average(), 0.4m, 0.6m);
    }

    [Fact]
    public void Page_OfTheProof_SaysWhatTheFiguresSay()
    {
        string expected = MarkdownTable.From("release|figure|printed|bounds|table|off by", PrintedLevel.All.Select(LineOf));
        string page = RepositoryFiles.Read(Page);
        string summary = string.Create(CultureInfo.InvariantCulture,
            $"Of {PrintedLevel.All.Count} levels {PrintedLevel.All.Count(level => level.IsInside)} lie within their bounds, {PrintedLevel.All.Count(level => !level.IsInside)} outside.");

        Assert.True(page.Contains(expected, StringComparison.Ordinal) && page.Contains(summary, StringComparison.Ordinal),
            $"{Page} should read:\n{summary}\n\n{expected}\n");
    }

    private static string LineOf(PrintedLevel level)
    {
        Figure figure = level.Figure;
        string unit = figure.UnitCode == "CNY" ? "yuan" : "USD";
        string off = level.IsInside
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"{level.Distance:N0} {unit}, {100m * level.Distance / Math.Abs(level.Exact):0.0000} %");
        return string.Create(CultureInfo.InvariantCulture,
            $"`{figure.Publication.Code}`|{figure.Title}|{figure.Citation.Printed}|{figure.Interval.Lower:N0} to {figure.Interval.Upper:N0}|{level.Exact:N0}|{off}");
    }
}
