namespace ChinaTrade.Data.Parquet;

/// <summary>A column of texts: its name, and where the row has it.</summary>
internal sealed record TextColumn(string Name, Func<FigureRow, string> Get);
