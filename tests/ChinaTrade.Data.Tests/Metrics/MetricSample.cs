using System.Globalization;
using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>A dataset of a few rows, and its figures in the order in which the rows were given.</summary>
internal sealed class MetricSample
{
    private readonly Figure[] figures;

    public MetricSample(params FigureRow[] rows)
    {
        Dataset = rows.Select((row, index) => row with { Printed = index.ToString(CultureInfo.InvariantCulture) }).ToDataset();
        figures = [.. Dataset.Figures.OrderBy(figure => int.Parse(figure.Citation.Printed, CultureInfo.InvariantCulture))];
    }

    public TradeDataset Dataset { get; }

    public Figure<T> Get<T>(int index)
        where T : struct, IQuantityKind<T> => figures[index].As<T>();

    public Figure<Quantity<Yuan>> Yuan(int index) => Get<Quantity<Yuan>>(index);

    public Figure<Growth<YearOnYear>> OnYear(int index) => Get<Growth<YearOnYear>>(index);
}
