using ChinaTrade.Data.Testing;

namespace ChinaTrade.Data.TestSupport;

/// <summary>Small datasets whose figures may have any bounds, and their figures in the order in which they were added.</summary>
public static class SampleFigures
{
    /// <summary>A dataset without figures, about the first half of 2021.</summary>
    public static TradeDatasetBuilder Empty { get; } = new(Period.FirstHalf(2021));

    /// <summary>Adds a figure of exports and imports together.</summary>
    public static TradeDatasetBuilder Add<T>(
        this TradeDatasetBuilder builder, Measure<T> measure, Interval value, params CodeListEntry[] dimensions)
        where T : struct, IQuantityKind<T>, IParsable<T> => builder.Add(measure, Flows.Total, value, dimensions);

    /// <summary>Adds a figure of a flow.</summary>
    public static TradeDatasetBuilder Add<T>(
        this TradeDatasetBuilder builder, Measure<T> measure, Flow flow, Interval value, params CodeListEntry[] dimensions)
        where T : struct, IQuantityKind<T>, IParsable<T> => builder.Add(measure, flow, T.FromInterval(value), dimensions);

    /// <summary>Adds one figure for each entry, all of the same number.</summary>
    public static TradeDatasetBuilder AddEach<T>(
        this TradeDatasetBuilder builder, Measure<T> measure, Interval value, params IEnumerable<CodeListEntry> entries)
        where T : struct, IQuantityKind<T>, IParsable<T> =>
            entries.Aggregate(builder, (before, entry) => before.Add(measure, value, entry));

    /// <summary>Returns the figures in the order in which they were added.</summary>
    public static Figure[] Figures(this TradeDatasetBuilder builder) =>
        [.. builder.BuildUnaudited().Figures.OrderBy(figure => figure.Citation.Places[0].Paragraph)];

    /// <summary>Returns a figure by its place in the order in which they were added.</summary>
    public static Figure<T> Figure<T>(this TradeDatasetBuilder builder, int index = 0)
        where T : struct, IQuantityKind<T> => builder.Figures()[index].As<T>();

    /// <summary>Returns the datasets as one.</summary>
    public static TradeDataset Together(params IEnumerable<TradeDatasetBuilder> publications) =>
        publications.Select(publication => publication.BuildUnaudited()).Aggregate((a, b) => a.Merge(b));
}
