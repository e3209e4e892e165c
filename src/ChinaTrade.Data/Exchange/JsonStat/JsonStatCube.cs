namespace ChinaTrade.Data;

/// <summary>Rows in the cells of a cube.</summary>
internal sealed class JsonStatCube
{
    /// <summary>A client makes an array of all cells, filled or not.</summary>
    private const long MaxCells = 1_000_000;

    private JsonStatCube(IReadOnlyList<JsonStatDimension> dimensions, SortedDictionary<long, FigureRow> cells)
    {
        Dimensions = dimensions;
        Cells = cells;
    }

    public IReadOnlyList<JsonStatDimension> Dimensions { get; }

    /// <summary>The filled cells by their place, the last dimension counting first.</summary>
    public IReadOnlyDictionary<long, FigureRow> Cells { get; }

    public static double CountCells(IEnumerable<JsonStatDimension> dimensions) =>
        dimensions.Aggregate(1d, (product, dimension) => product * dimension.Codes.Count);

    /// <exception cref="ArgumentException">The cube would be too large, or two rows have one key.</exception>
    public static JsonStatCube From(IReadOnlyList<FigureRow> rows)
    {
        IReadOnlyList<JsonStatDimension> dimensions = JsonStatDimension.From(rows);
        double count = CountCells(dimensions);
        if (count > MaxCells)
        {
            throw new ArgumentException(
                Invariant($"One cube would have {count:0} cells for {rows.Count} rows; ask a narrower question or write a collection."), nameof(rows));
        }

        SortedDictionary<long, FigureRow> cells = [];
        foreach (FigureRow row in rows)
        {
            long place = 0;
            foreach (JsonStatDimension dimension in dimensions) place = (place * dimension.Codes.Count) + dimension.PlaceOf(row);
            if (!cells.TryAdd(place, row))
            {
                throw new ArgumentException($"Two rows have one key; the second is printed '{row.Printed}'.", nameof(rows));
            }
        }

        return new(dimensions, cells);
    }
}
