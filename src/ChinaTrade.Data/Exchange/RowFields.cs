namespace ChinaTrade.Data;

/// <summary>The columns of a row by number, for formats that write and read them one after another.</summary>
internal static class RowFields
{
    public const int Count = 25;

    /// <summary>The columns before it, publication to producer, are the key.</summary>
    public const int KeyCount = 14;

    public const int Value = 15;

    public const int Lower = 16;

    public const int Upper = 17;

    public static bool IsNumber(int column) => column is >= Value and <= Upper;

    public static decimal? NumberAt(FigureRow row, int column) => column switch
    {
        Value => row.Value,
        Lower => row.Lower,
        Upper => row.Upper,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public static string TextAt(FigureRow row, int column) => column switch
    {
        0 => row.Publication,
        1 => row.Period,
        2 => row.Indicator,
        3 => row.Transformation,
        4 => row.Basis,
        5 => row.Flow,
        6 => row.Partner,
        7 => row.Commodity,
        8 => row.TradeMode,
        9 => row.EnterpriseType,
        10 => row.DomesticRegion,
        11 => row.TransportMode,
        12 => row.Reference,
        13 => row.Producer,
        14 => row.Unit,
        18 => row.Hedge,
        19 => row.Printed,
        20 => row.Status,
        21 => row.Correction,
        22 => row.Section,
        23 => row.Paragraph,
        24 => row.Note,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    /// <summary>The row of texts and numbers that stand at the places of their columns.</summary>
    public static FigureRow ToRow(string[] texts, decimal value, decimal? lower, decimal? upper) => new(
        texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7], texts[8], texts[9], texts[10], texts[11],
        texts[12], texts[13], texts[14], value, lower, upper, texts[18], texts[19], texts[20], texts[21], texts[22], texts[23], texts[24]);
}
