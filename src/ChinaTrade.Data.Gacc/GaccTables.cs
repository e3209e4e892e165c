namespace ChinaTrade.Data.Gacc;

/// <summary>The tables of China's General Administration of Customs (GACC) that this package carries.</summary>
public static class GaccTables
{
    /// <summary>All figures of the tables, every release of each.</summary>
    public static TradeDataset Dataset => Seeds.Dataset;
}
