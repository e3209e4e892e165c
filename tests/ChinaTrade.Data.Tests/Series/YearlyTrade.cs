using ChinaTrade.Data.Testing;

namespace ChinaTrade.Data.Tests.Series;

/// <summary>Small datasets of trade through time, with one press release each year.</summary>
internal static class YearlyTrade
{
    /// <summary>A press release of a year, about the first half of it.</summary>
    public static TradeDatasetBuilder Release(int year) => new(PublicationOf(year));

    /// <summary>The publication of a year's press release.</summary>
    public static Publication PublicationOf(int year) => new()
    {
        Code = $"press-{year}",
        Title = "Press release",
        Publisher = "Test",
        Date = new DateOnly(year, 7, 14),
        Period = Period.FirstHalf(year),
        Sections = [new Section("text", "text")],
    };

    /// <summary>Adds the value of all trade.</summary>
    public static TradeDatasetBuilder Value(this TradeDatasetBuilder release, string printed) =>
        release.Add(Indicators.TradeValue.Level, Flows.Total, printed);

    /// <summary>Adds the growth of all trade on the year before.</summary>
    public static TradeDatasetBuilder Growth(this TradeDatasetBuilder release, string printed) =>
        release.Add(Indicators.TradeValue.Growth, Flows.Total, printed);
}
