namespace ChinaTrade.Data.Json;

/// <summary>Figures and results are views of data: JSON contains their rows.</summary>
internal static class ViewsOfData
{
    /// <summary>Returns the refusal to read one back.</summary>
    public static NotSupportedException NotReadable(string row) =>
        new($"Figures and results are written as rows and not read back; read {row} instead. ToDataset() makes a dataset of figure rows.");
}
