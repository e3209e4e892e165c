using ChinaTrade.Data.Tests.Intervals;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Finds every application of one identity among the rows of a publication by trying all combinations of rows.</summary>
/// <remarks>Oracles are written for the reader, not for speed, and use nothing of the library but the rows.</remarks>
internal abstract class IdentityOracle
{
    public static IReadOnlyDictionary<string, IdentityOracle> ByName { get; } = new IdentityOracle[]
    {
        new ExportsPlusImportsOracle(), new ShareOfWholeOracle(), new ShareChangeOracle(), new GrowthGapOracle(), new WeightedGrowthOracle(),
        new PartsWithinWholeOracle(), new DisjointPartsOracle(), new GrowthSince2019Oracle(), new CountChangeOracle(),
        new PriceTimesVolumeOracle(), new PriceAndQuantityOracle(), new PrintedTwiceOracle(),
    }.ToDictionary(oracle => oracle.Name, StringComparer.Ordinal);

    /// <summary>Gets the name of the identity.</summary>
    public abstract string Name { get; }

    /// <summary>Gets whether relations of codes matter, of which only those of the samples are known here.</summary>
    public virtual bool IsForSamplesOnly => false;

    protected static Fraction One { get; } = Fraction.Of(1m);

    protected static Fraction Hundred { get; } = Fraction.Of(100m);

    /// <summary>Returns every application of the identity to the rows of a dataset.</summary>
    public virtual IEnumerable<Application> FindAll(IEnumerable<FigureRow> rows) =>
        rows.GroupBy(row => row.Publication).SelectMany(publication => FindIn([.. publication]));

    /// <summary>Returns every application of the identity to the rows of one publication.</summary>
    protected abstract IEnumerable<Application> FindIn(FigureRow[] rows);

    /// <summary>Returns a growth in percent as a factor.</summary>
    protected static Fraction Factor(Fraction percent) => One + (percent / Hundred);
}
