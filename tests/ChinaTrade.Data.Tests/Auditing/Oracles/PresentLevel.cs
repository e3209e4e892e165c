using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>The level that a publication tells: printed, or else made of price and volume.</summary>
/// <param name="Point">A row that says what the level is about, and its unit.</param>
/// <param name="Value">The level.</param>
/// <param name="Figures">What it is known from.</param>
internal sealed record PresentLevel(FigureRow Point, ExactRange Value, params FigureRow[] Figures)
{
    public static PresentLevel[] FindAll(FigureRow[] rows) =>
    [
        .. rows.Where(IsLevel).Select(row => new PresentLevel(row, ExactRange.From(row), row)),
        .. from price in rows
           where IsLevel(price) && price is { Indicator: "unit-price", Unit: "CNY/t" }
           from volume in rows
           where IsLevel(volume) && AreSame(volume, price with { Indicator = "trade-volume" })
           let value = price with { Indicator = "trade-value", Unit = "CNY" }
           where !rows.Any(row => IsLevel(row) && AreSame(row, value))
           select new PresentLevel(value, ExactRange.From(each => each[0] * each[1], price, volume), price, volume),
    ];
}
