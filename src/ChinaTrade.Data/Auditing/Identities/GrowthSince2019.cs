using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data.Auditing;

/// <summary>Growth on 2019 is growth on the year before times that year's growth.</summary>
internal sealed class GrowthSince2019 : Identity
{
    public override string Name => "growth-since-2019";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure longer in figures.Of(Transformation.Growth).Where(figure => figure.Basis == "since-2019"))
        {
            Period period = Period.Parse(longer.Point.Period);
            if (period.StartYear != 2021) continue;
            IdentityFigure? last = figures.Growth(longer.Point);
            IdentityFigure? before = figures.Growth(longer.Point with { Period = period.AddYears(-1).ToString() });
            if (last is null || before is null) continue;
            Interval derived = (Box.Polynomial(input => input[0] * input[1], Factor(last.Value), Factor(before.Value)) - One) * Hundred;
            yield return Equal($"{longer.Title} = both years' growth", longer.Value, derived, longer, last, before);
        }
    }
}
