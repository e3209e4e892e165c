using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data.Auditing;

/// <summary>Level, change, growth and earlier level of one series agree.</summary>
internal sealed class CountChange : Identity
{
    public override string Name => "count-change";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure level in figures.Of(Transformation.Level))
        {
            IdentityFigure? change = figures.Find(level.Point, Transformation.Change, PointFigures.OnYear);
            IdentityFigure? earlier = figures.Find(level.Point, Transformation.EarlierLevel, PointFigures.OnYear);
            IdentityFigure? growth = figures.Growth(level.Point);
            if (change is not null && earlier is not null && HaveOneUnit(level, change, earlier))
            {
                yield return Equal($"{level} = earlier level + change", level.Value, earlier.Value + change.Value, level, earlier, change);
            }

            if (growth is not null && change is not null && HaveOneUnit(level, change))
            {
                Interval derived = Box.QuotientWhereDefined(input => input[1] * Hundred, input => input[0] - input[1], level.Value, change.Value);
                yield return Equal($"{growth} = change ÷ earlier level", growth.Value, derived, growth, level, change);
            }

            if (growth is not null && earlier is not null && HaveOneUnit(level, earlier))
            {
                Interval derived = Box.QuotientWhereDefined(input => (input[0] - input[1]) * Hundred, input => input[1], level.Value, earlier.Value);
                yield return Equal($"{growth} = level ÷ earlier level − 1", growth.Value, derived, growth, level, earlier);
            }
        }
    }
}
