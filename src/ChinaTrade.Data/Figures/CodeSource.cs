namespace ChinaTrade.Data;

/// <summary>The dictionary-encoded columns of a set of figures by number: those besides dimensions first, then the dimensions.</summary>
internal static class CodeSource
{
    public const int Publications = 0;

    public const int Periods = 1;

    public const int Measures = 2;

    public const int References = 3;

    public const int Producers = 4;

    public const int Hedges = 5;

    public const int Statuses = 6;

    private const int FirstDimension = 7;

    /// <summary>The number of columns.</summary>
    public static int Count => FirstDimension + DimensionInfo.Count;

    /// <summary>Returns the number of a dimension's column.</summary>
    public static int For(Dimension dimension) => FirstDimension + (int)dimension;

    /// <summary>Returns a column.</summary>
    public static CodeColumn In(FigureColumns columns, int source) => source switch
    {
        Publications => columns.Publications,
        Periods => columns.Periods,
        Measures => columns.Measures,
        References => columns.References,
        Producers => columns.Producers,
        Hedges => new(columns.Hedges),
        Statuses => new(columns.Statuses),
        _ => columns.Codes((Dimension)(source - FirstDimension)),
    };
}
