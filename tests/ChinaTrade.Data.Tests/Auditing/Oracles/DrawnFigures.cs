using System.Globalization;
using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Figures of random numbers about one scene: two publications on one period and one on another, of which each prints most of what
/// the scene could hold.</summary>
internal sealed class DrawnFigures(int seed)
{
    private readonly Random random = new(seed);

    private static Publication[] Publications { get; } =
    [
        SampleRows.Publication with { Code = "first" }, SampleRows.Publication with { Code = "second" },
        SampleRows.Publication with { Code = "third", Period = Period.Year(2021) },
    ];

    /// <summary>Draws the figures of a scene, whose rows say what there could be.</summary>
    public static TradeDataset From(IReadOnlyList<FigureRow> scene, int seed)
    {
        DrawnFigures draw = new(seed);
        return Publications.SelectMany(publication => scene
            .Where(_ => draw.random.Next(10) < 8)
            .Select(row => draw.Numbered(row with { Publication = publication.Code }))).ToArray().ToDataset(Publications);
    }

    private FigureRow Numbered(FigureRow row) => row.Unit switch
    {
        "%" when row.Transformation == "growth" => Bounded(row, Number(-60, 120), -100m, null),
        "%" => Bounded(row, Number(0, 100), 0m, 100m),
        "pp" => Bounded(row, Number(-30, 30), null, null),
        "index" => Bounded(row, Number(80, 130), 0m, null),
        "CNY/t" => Bounded(row, Number(0, 3), 0m, null),
        "month" => Bounded(row, Number(0, 30), 0m, null),
        _ when row.Indicator.StartsWith("trade-balance", StringComparison.Ordinal) || row.Transformation == "change" =>
            Bounded(row, Number(-200, 200), null, null),
        _ => Bounded(row, Number(10, 1000), 0m, null),
    };

    // Four decimals: no two numbers are alike, and no bound touches another by chance.
    private decimal Number(int least, int most) => least + (random.Next((most - least) * 10_000) / 10_000m);

    private FigureRow Bounded(FigureRow row, decimal value, decimal? least, decimal? most)
    {
        decimal distance = decimal.Round(Math.Abs(value) * random.Next(4) switch { 0 => 0.0005m, 1 => 0.1m, 2 => 0.4m, _ => 0.9m }, 4);
        (decimal? lower, decimal? upper) = random.Next(12) switch
        {
            0 => (value, most),
            1 => (least, value),
            2 => (value, value),
            _ => ((decimal?)value - distance, (decimal?)value + distance),
        };
        return row with
        {
            Value = value,
            Lower = lower is { } low && low < least ? least : lower,
            Upper = upper is { } high && high > most ? most : upper,
            Printed = value.ToString(CultureInfo.InvariantCulture),
        };
    }
}
