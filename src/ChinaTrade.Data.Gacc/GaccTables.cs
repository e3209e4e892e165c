namespace ChinaTrade.Data.Gacc;

/// <summary>The statistical tables of China's General Administration of Customs (GACC) that this package carries: trade by partner month by
/// month, by trade mode, by type of enterprise and of many goods.</summary>
/// <remarks>Thread-safe. What the tables cover, how precise they are and what was left out is in <c>docs/gacc-tables.md</c> of the
/// project.</remarks>
public static class GaccTables
{
    /// <summary>The figures of the tables with every release of each, as printed: values to the yuan where the table is, growth to a tenth
    /// of a percent. A query finds the latest release, as from any dataset.</summary>
    /// <remarks>The columns of the tables are joined when the dataset is asked for the first time. Merged with the built-in figures,
    /// <c>TradeData.Dataset.Merge(GaccTables.Dataset)</c>, each figure has the releases of both.</remarks>
    public static TradeDataset Dataset => Seeds.Dataset;
}
