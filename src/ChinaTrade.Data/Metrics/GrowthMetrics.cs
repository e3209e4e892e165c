namespace ChinaTrade.Data;

/// <summary>Growth rates from growth rates.</summary>
/// <remarks>Bounds are the narrowest that hold every result, but for <see cref="CombinedGrowthWith"/> and, by less than 10⁻⁸ points, <see
/// cref="AverageAnnualGrowth"/>. Reference: OECD, Data and Metadata Reporting and Presentation Handbook (2007), on growth rates; the rest
/// is derived in docs/metrics.md.</remarks>
public static class GrowthMetrics
{
    // The corners of the levels double with each part.
    private const int MaxParts = 12;

    private static readonly MetricDefinition Gap = MetricDefinition.InPercent(
        x => new($"growth of {x[0].Key} above that of {x[1].Key}", $"{x[0].Key}增速高于{x[1].Key}"), x => x[0] - x[1], FormulaInput.Percent("g"), FormulaInput.Percent("h"));

    private static readonly MetricDefinition OtherGrowth = MetricDefinition.InPercent(
        x => new($"growth of {ReferenceOf(x[1])}", $"{ReferenceOf(x[1])}增长"), x => x[0] - x[1], FormulaInput.Percent("g"), FormulaInput.Percent("d"));

    /// <summary>How far one growth is above another on the same base, g − h, in percentage points; zero where both are alike.</summary>
    /// <remarks>A growth of "over 30 %" leaves the gap without an upper bound.</remarks>
    /// <exception cref="ArgumentException">The two are about different periods.</exception>
    public static Derived<PercentagePoints<Growth<TBasis>>> GapTo<TBasis>(this Figure<Growth<TBasis>> growth, Figure<Growth<TBasis>> other)
        where TBasis : IBasis
    {
        MetricGuard.SamePeriod(growth, other);
        return Gap.Compute<PercentagePoints<Growth<TBasis>>>(growth, other);
    }

    /// <summary>The year-on-year growth of parts together, Σ V ÷ Σ (V ÷ (1 + g)) − 1, in percent: the growth of a whole from its
    /// parts.</summary>
    /// <remarks>Of levels it lies between the least and the greatest growth of a part; of balances it can lie anywhere, and has no bounds
    /// where their bases may sum to zero. Parts of zero do not count; a part's growth of "over 30 %" leaves an upper bound only where
    /// another part's base is above zero. Bounds are the narrowest for up to six parts, and for more if every input has bounds and no base
    /// may be zero; otherwise they hold, and may be wider.</remarks>
    /// <param name="part">One part.</param>
    /// <param name="others">The others, eleven at most.</param>
    /// <exception cref="ArgumentException">The parts are about different measures or periods, are not levels, do not add up, as prices and
    /// counts of enterprises do not, or are more than twelve.</exception>
    /// <exception cref="OverlapException">Two of the parts overlap, or may overlap.</exception>
    /// <exception cref="FigureNotFoundException">One of them has no year-on-year growth printed beside it.</exception>
    /// <exception cref="DivideByZeroException">A growth is −100 %, or all parts are zero.</exception>
    public static Derived<Growth<YearOnYear>> CombinedGrowthWith<TUnit>(
        this Figure<Quantity<TUnit>> part, params Figure<Quantity<TUnit>>[] others)
        where TUnit : IUnit
    {
        ArgumentNullException.ThrowIfNull(others);
        Figure<Quantity<TUnit>>[] parts = [part, .. others];
        if (parts.Length > MaxParts) throw new ArgumentException($"{parts.Length} parts are more than {MaxParts}.", nameof(others));
        foreach (Figure<Quantity<TUnit>> other in others) MetricGuard.SameMeasure(part, other);
        foreach (Figure<Quantity<TUnit>> other in others) AdditivityGuard.AddUp(part, other);
        FigureOverlap.ThrowUnlessDisjoint(Array.ConvertAll(parts, each => each.Untyped));
        Figure<Growth<YearOnYear>>[] growths = Array.ConvertAll(parts, each => each.GrowthOnYear());
        MetricDefinition combined = new(
            Formulas.CombinedGrowth(parts.Length), x => MetricSubject.NameTogether(x[..(x.Length / 2)]));
        return combined.Compute<Growth<YearOnYear>>([.. parts.Select(each => each.Untyped), .. growths.Select(each => each.Untyped)]);
    }

    /// <summary>The average annual growth over the years since 2019, (1 + g)^(1/n) − 1, in percent: the geometric mean.</summary>
    /// <remarks>Zero where the growth is; −100 % where it is; "over" leaves no upper bound.</remarks>
    /// <exception cref="ArgumentException">The figure is not about a year after 2019, or may be below −100 %, as growth of a balance
    /// may.</exception>
    public static Derived<Growth<YearOnYear>> AverageAnnualGrowth(this Figure<Growth<Since2019>> growth)
    {
        MetricGuard.NotBelowNothing(growth);
        int years = growth.Period.StartYear - 2019;
        if (years < 1) throw new ArgumentException($"'{growth.Untyped.Title}' is not about a year after 2019.", nameof(growth));
        MetricDefinition average = MetricDefinition.InPercent(
            x => new($"average annual growth of {x[0].Key} over {years} years", $"{x[0].Key}{years}年年均增长"), x => Term.Root(1 + x[0], years) - 1, FormulaInput.Percent("g"));
        return average.Compute<Growth<YearOnYear>>(growth);
    }

    /// <summary>The year-on-year growth of the other side of a printed gap, g − d, in percent: own growth less gap.</summary>
    /// <remarks>A growth of "over 30 %" leaves the other without an upper bound.</remarks>
    /// <exception cref="ArgumentException">The figure is not a gap but the change of a growth.</exception>
    /// <exception cref="FigureNotFoundException">The figure's own growth is not printed.</exception>
    public static Derived<Growth<YearOnYear>> GrowthOfOther(this Figure<PercentagePoints<Growth<YearOnYear>>> gap)
    {
        MetricGuard.Is(gap, Transformation.GrowthGap);
        Figure<Growth<YearOnYear>> growth = Companions.Require<Growth<YearOnYear>>(
            gap, Transformation.Growth, YearOnYear.Definition, "year-on-year growth");
        return OtherGrowth.Compute<Growth<YearOnYear>>(growth, gap);
    }

    // A reference that leads outside China's trade is a code.
    private static object ReferenceOf(Figure gap) => (object?)gap.ReferenceKey ?? gap.Reference;
}
