namespace ChinaTrade.Data.Parquet;

/// <summary>How strictly Parquet files are read.</summary>
/// <remarks>Compared by value; immutable and thread-safe.</remarks>
public sealed record ParquetReadOptions
{
    /// <summary>
    /// Whether a file without checksums is refused. Checksums are always compared if the file has them; another engine that rewrites a file
    /// leaves them out.
    /// </summary>
    public bool RequireChecksum { get; init; }
}
