namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>A figure is the same in each publication as in the last one before that prints it.</summary>
internal sealed class PrintedTwiceOracle : IdentityOracle
{
    public override string Name => "printed-twice";

    public override IEnumerable<Application> FindAll(TradeDataset dataset) => 
        FindIn([.. dataset.Rows.OrderBy(DayOf, StringComparer.Ordinal).ThenBy(row => row.Publication, StringComparer.Ordinal)]);

    protected override IEnumerable<Application> FindIn(FigureRow[] rows)
    {
        for (int later = 0; later < rows.Length; later++)
        {
            int before = later - 1;
            while (before >= 0 && !Points.AreReleases(rows[before], rows[later])) before--;
            if (before >= 0)
            {
                yield return new(ExactRange.From(rows[later]).IsEqualTo(ExactRange.From(rows[before])), rows[later], rows[before]);
            }
        }
    }
}
