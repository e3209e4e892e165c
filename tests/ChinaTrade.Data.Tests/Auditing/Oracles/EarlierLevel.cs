using ChinaTrade.Data.Tests.Intervals;
using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>The level a year before, as far as a publication tells it.</summary>
/// <param name="Value">The level.</param>
/// <param name="Figures">What it is known from.</param>
internal sealed record EarlierLevel(ExactRange Value, params FigureRow[] Figures)
{
    /// <summary>Finds the earlier level at the point of a row: as printed, by the change, or by the growth, in this order.</summary>
    public static EarlierLevel? Find(FigureRow at, FigureRow[] rows)
    {
        FigureRow[] here = [.. rows.Where(row => AreSame(row, at))];
        FigureRow? level = Array.Find(here, IsLevel);
        FigureRow? printed = Array.Find(here, row => row is { Transformation: "earlier-level", Basis: "year-on-year" });
        FigureRow? change = Array.Find(here, row => row is { Transformation: "change", Basis: "year-on-year" } && row.Unit == level?.Unit);
        FigureRow? growth = Array.Find(here, row => IsGrowth(row));
        if (printed is not null) return new(ExactRange.From(printed), printed);
        if (level is null) return null;
        if (change is not null) return new(ExactRange.From(each => each[0] - each[1], level, change), level, change);
        if (growth is null) return null;
        Fraction hundred = Fraction.From(100m);
        return new(ExactRange.From(each => new(each[0] * hundred, hundred + each[1]), level, growth), level, growth);
    }
}
