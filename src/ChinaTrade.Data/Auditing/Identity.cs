namespace ChinaTrade.Data.Auditing;

/// <summary>An accounting rule that printed figures must satisfy within their bounds.</summary>
internal abstract class Identity
{
    /// <summary>Every identity, in the order in which findings are listed.</summary>
    public static IReadOnlyList<Identity> All { get; } =
    [
        new ExportsPlusImports(), new ExportsMinusImports(), new ShareOfWhole(), new ShareChange(), new GrowthGap(), new WeightedGrowth(),
        new PartsWithinWhole(), new DisjointPartsWithinWhole(), new CompleteParts(), new GrowthOfLevels(), new GrowthSince2019(),
        new CountChange(), new PriceTimesVolume(), new PriceAndQuantity(), new MonthsWithinPeriod(),
    ];

    /// <summary>The name, as a correction's <c>fails:</c> gives it.</summary>
    public abstract string Name { get; }

    /// <summary>Every application of the identity to the figures.</summary>
    public abstract IEnumerable<IdentityCheck> Check(FigureIndex figures);

    protected IdentityCheck Equal(FormattableString statement, Interval printed, Interval derived, params IdentityFigure[] involved) =>
        new(Name, statement, printed, derived, IsUpperLimit: false, involved);

    protected IdentityCheck AtMost(FormattableString statement, Interval printed, Interval limit, params IdentityFigure[] involved) =>
        new(Name, statement, printed, limit, IsUpperLimit: true, involved);

    /// <summary>Whether the figures are in one unit: only then do they add, compare and divide.</summary>
    protected static bool HaveOneUnit(params IdentityFigure[] figures) => figures.All(figure => figure.Unit == figures[0].Unit);
}
