namespace ChinaTrade.Data.Auditing;

/// <summary>Growth on 2019 is made of the growth of each year since.</summary>
internal sealed class GrowthSince2019 : Identity
{
    public override string Name => "growth-since-2019";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure longer in figures.Of(Transformation.Growth).Where(figure => figure.Basis == "since-2019"))
        {
            Period period = longer.Point.Period;
            int years = period.StartYear - 2019;
            IdentityFigure[] yearly = Enumerable.Range(0, Math.Max(0, years))
                .Select(back => figures.Growth(longer.Point.WithPeriod(period.AddYears(-back))))
                .TakeWhile(growth => growth is not null)
                .OfType<IdentityFigure>()
                .ToArray();
            if (years < 1 || yearly.Length < years) continue;
            Formula chained = Formula.InPercent(x => Formulas.Chained(x) - 1, [.. Formulas.GrowthRates(years)]);
            yield return Equal($"{longer} = growth of each year since", longer.Value,
                chained.Evaluate(Array.ConvertAll(yearly, growth => growth.Value)), [longer, .. yearly]);
        }
    }
}
