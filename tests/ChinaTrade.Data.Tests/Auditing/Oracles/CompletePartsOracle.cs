using ChinaTrade.Data.TestSupport;
using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Where all parts of a whole are printed, they sum to it.</summary>
internal sealed class CompletePartsOracle : IdentityOracle
{
    public override string Name => "complete-parts";

    public override bool IsForSamplesOnly => true;

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from whole in rows
        where IsLevel(whole)
        from dimension in DimensionEntries.BesidesFlow
        where AdditivityRules.AddsUpBy(dimension, whole) || whole.Indicator.StartsWith("trade-balance", StringComparison.Ordinal)
        let parts = PartsOf(whole, dimension, rows)
        where parts.Length > 0
        let sum = ExactRange.From(each => new(each.Aggregate((a, b) => a + b), One), parts)
        select new Application(ExactRange.From(whole).IsEqualTo(sum), [whole, .. parts]);

    /// <summary>Returns the levels that make up a whole; none where one of them is not printed.</summary>
    public static FigureRow[] PartsOf(FigureRow whole, Dimension dimension, FigureRow[] rows)
    {
        string[] codes = KnownCodes.PartsOf(dimension, whole[dimension]);
        FigureRow[] parts =
        [
            .. codes.SelectMany(code => rows.Where(row =>
                IsLevel(row) && row.Unit == whole.Unit && AreSame(row, SampleRows.With(whole, (RowColumn.For(dimension), code))))),
        ];
        return parts.Length == codes.Length ? parts : [];
    }
}
