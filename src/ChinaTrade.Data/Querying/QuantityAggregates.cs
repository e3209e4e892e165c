namespace ChinaTrade.Data;

/// <summary>Sums of amounts. They refuse figures that have something in common, since adding would count it twice.</summary>
public static class QuantityAggregates
{
    /// <summary>The sum, with bounds.</summary>
    /// <exception cref="OverlapException">Two of the figures overlap, or may overlap; the message names them and how to ask
    /// instead.</exception>
    /// <exception cref="InvalidOperationException">Two of the figures do not add up, as prices and indices never do, and counts of
    /// enterprises not over time; the message names them and how to ask instead.</exception>
    /// <exception cref="FigureNotFoundException">The query finds no figure.</exception>
    /// <exception cref="OverflowException">The sum exceeds a decimal.</exception>
    public static Quantity<TUnit> Sum<TUnit>(this TradeQuery<Quantity<TUnit>> query)
        where TUnit : IUnit
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Plan.Count == 0) throw query.NotFound();
        AdditivityGuard.AddUp(query);
        if (query.Plan.IsDisjointByCodes()) return new(GroupedSums.Compute(query.Plan));
        Quantity<TUnit> sum = default;
        foreach (Figure<Quantity<TUnit>> figure in query.DisjointFigures()) sum += figure.Quantity;
        return sum;
    }

    /// <summary>The sum of the figures of each code of a dimension, with bounds, in the order of the codes. Figures of different codes may
    /// overlap: ASEAN's and Vietnam's stand side by side.</summary>
    /// <exception cref="OverlapException">Two figures of one code overlap, or may overlap; the message names them and how to ask
    /// instead.</exception>
    /// <exception cref="InvalidOperationException">Two figures of one code do not add up; the message names them and how to ask
    /// instead.</exception>
    /// <exception cref="OverflowException">A sum exceeds a decimal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public static IReadOnlyList<PartSum<TUnit>> SumBy<TUnit>(this TradeQuery<Quantity<TUnit>> query, Dimension dimension)
        where TUnit : IUnit
    {
        ArgumentNullException.ThrowIfNull(query);
        DimensionInfo.Get(dimension);
        AdditivityGuard.AddUp(query, dimension);
        if (!query.Plan.IsDisjointByCodes(dimension))
        {
            foreach (IGrouping<string, Figure> group in ByCode(query, dimension)) FigureOverlap.ThrowUnlessDisjoint([.. group]);
        }

        return PartsOf(query, dimension).ConvertAll(part => new PartSum<TUnit>(part.Code, new(part.Sum), part.Count)).AsReadOnly();
    }

    /// <summary>The share that the figures of each code of a dimension have in all that the query finds, with bounds, in the order of the
    /// codes. Bounds are as narrow as they can be: a part counts as the same number in itself and in the whole.</summary>
    /// <exception cref="DivideByZeroException">The sum of all is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    /// <inheritdoc cref="Sum"/>
    public static IReadOnlyList<PartShare> SharesBy<TUnit>(this TradeQuery<Quantity<TUnit>> query, Dimension dimension)
        where TUnit : IUnit
    {
        ArgumentNullException.ThrowIfNull(query);
        DimensionInfo.Get(dimension);
        if (query.Plan.Count == 0) throw query.NotFound();
        AdditivityGuard.AddUp(query);
        AdditivityGuard.NotSigned(query);
        if (!query.Plan.IsDisjointByCodes()) query.DisjointFigures();
        List<GroupSum> parts = PartsOf(query, dimension);
        Interval[] rests = SumsOfOthers(parts);
        return parts.Select((part, i) => new PartShare(part.Code, ShareBeside(rests[i], part.Sum))).ToList().AsReadOnly();
    }

    private static List<GroupSum> PartsOf<TUnit>(TradeQuery<Quantity<TUnit>> query, Dimension dimension)
        where TUnit : IUnit => query.Plan.Limit is null
            ? GroupedSums.Compute(query.Plan, dimension)
            : [.. ByCode(query, dimension).Select(group => new GroupSum(group.Key, SumOf(group), group.Count()))
                .OrderBy(part => part.Code, StringComparer.Ordinal)];

    private static IEnumerable<IGrouping<string, Figure>> ByCode<TUnit>(TradeQuery<Quantity<TUnit>> query, Dimension dimension)
        where TUnit : IUnit => query.Select(figure => figure.Untyped).GroupBy(figure => figure[dimension].Code);

    private static Interval SumOf(IEnumerable<Figure> figures) =>
        figures.Aggregate(default(Interval), (sum, figure) => sum + figure.Interval);

    // The others are added, not taken off the whole: where one part has no upper bound, so has the whole, but not what is left without it.
    private static Interval[] SumsOfOthers(List<GroupSum> parts)
    {
        Interval[] others = new Interval[parts.Count];
        Interval before = default;
        for (int i = 0; i < parts.Count; before += parts[i++].Sum) others[i] = before;
        Interval after = default;
        for (int i = parts.Count - 1; i >= 0; after += parts[i--].Sum) others[i] += after;
        return others;
    }

    // The part is one unknown, above and below the line, and the rest another.
    private static Share ShareBeside(Interval rest, Interval part) =>
        new(Formulas.ShareBesideRest.Evaluate(part, rest));
}
