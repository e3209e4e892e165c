namespace ChinaTrade.Data;

/// <summary>The built-in figures.</summary>
public static partial class TradeData
{
    private static TradeDataset? dataset;

    /// <summary>All built-in figures as one dataset.</summary>
    public static TradeDataset Dataset => dataset ?? Interlocked.CompareExchange(ref dataset, new(BuiltInColumns()), null) ?? dataset;

    /// <inheritdoc cref="TradeDataset.Figures"/>
    public static IEnumerable<Figure> Figures => Dataset.Figures;

    /// <inheritdoc cref="TradeDataset.Rows"/>
    public static IEnumerable<FigureRow> Rows => Dataset.Rows;

    /// <inheritdoc cref="TradeDataset.Query"/>
    public static TradeQuery Query() => Dataset.Query();

    /// <inheritdoc cref="TradeAudit.Audit(TradeDataset)"/>
    public static AuditReport Audit() => Dataset.Audit();

    // Generated: one set of columns for each publication of the seed.
    private static partial FigureColumns[] BuiltInColumns();
}
