namespace ChinaTrade.Data.Gacc;

/// <summary>Makes rows of figures out of printed numbers: in base units, with bounds of half a last printed digit.</summary>
/// <param name="head">Title, unit and period.</param>
/// <param name="dimension">The dimension of the rows' names.</param>
/// <param name="publications">The publications.</param>
internal sealed class FigureWriter(TableHead head, Dimension dimension, TablePublications publications)
{
    // GACC prints growth with one decimal and drops a trailing zero: its 20 is 20.0.
    private const int GrowthDecimals = 1;

    private const decimal LeastGrowth = -100m;

    private readonly bool isChinese = head.Title.Any(c => c is >= '\u3400' and <= '\u9FFF');

    /// <summary>Returns the figure of a number in a column.</summary>
    public FigureRow Write(TableRow row, ColumnMeaning column, FieldNumber number, bool isGrowth, bool isFurther)
    {
        Publication publication = isFurther ? publications.FurtherUnits
            : column.IsYearEarlier ? publications.Restated : publications.Own;
        (decimal value, decimal lower, decimal upper) = isGrowth ? Growth(number) : Level(row, column, number);
        string note = !isGrowth && column.IsQuantity && row.Unit!.Words.Length == 0
            ? $"Printed as {number.Text} {row.Unit.Shown}." : string.Empty;
        string[] codes = CodesOf(row, column);
        return new(
            publication.Code, column.Period.ToString(), IndicatorOf(column), isGrowth ? "growth" : "level",
            isGrowth ? "year-on-year" : string.Empty, codes[0], codes[1], codes[2], codes[3], codes[4], codes[5], codes[6], string.Empty,
            "gacc", publication.DateCode, publication.Release.ToCode(), isGrowth ? "%" : UnitOf(row, column), value, lower, upper,
            string.Empty, PrintedOf(row, column, number, isGrowth), "normal", string.Empty, string.Empty, string.Empty, note);
    }

    private static (decimal Value, decimal Lower, decimal Upper) Growth(FieldNumber number)
    {
        decimal half = PowerOfTen.Get(-Math.Max(number.Decimals, GrowthDecimals)) / 2m;
        decimal lower = Math.Max(number.Value - half, LeastGrowth);
        return (PowerOfTen.Trim(number.Value), PowerOfTen.Trim(lower), PowerOfTen.Trim(number.Value + half));
    }

    private (decimal Value, decimal Lower, decimal Upper) Level(TableRow row, ColumnMeaning column, FieldNumber number)
    {
        decimal factor = PowerOfTen.Get(column.IsQuantity ? row.Unit!.Exponent : head.Unit.Exponent);
        decimal half = PowerOfTen.Get(-number.Decimals) / 2m * factor;
        decimal value = number.Value * factor;
        return (PowerOfTen.Trim(value), PowerOfTen.Trim(Math.Max(value - half, 0m)), PowerOfTen.Trim(value + half));
    }

    private string[] CodesOf(TableRow row, ColumnMeaning column)
    {
        string[] codes = [.. DimensionInfo.All.Select(each => each.TotalCode)];
        codes[(int)Dimension.Flow] = column.Flow;
        codes[(int)dimension] = row.Entry.Code;
        if (column.EnterpriseType is { } type) codes[(int)Dimension.EnterpriseType] = type.Code;
        return codes;
    }

    private string IndicatorOf(ColumnMeaning column) => column.IsQuantity ? "trade-volume"
        : head.Unit.Code == "USD" ? "trade-value-usd" : "trade-value";

    private string UnitOf(TableRow row, ColumnMeaning column) => column.IsQuantity ? row.Unit!.Code : head.Unit.Code;

    // The number with its unit words, as the library reads them: "65,363.6 hundred million yuan" for a table in CNY 100 Million.
    private string PrintedOf(TableRow row, ColumnMeaning column, FieldNumber number, bool isGrowth)
    {
        if (isGrowth) return number.Text + "%";
        (int exponent, string words) = column.IsQuantity ? (row.Unit!.Exponent, row.Unit.Words)
            : (head.Unit.Exponent, (head.Unit.Code, isChinese) switch
            {
                ("USD", true) => "美元", ("USD", false) => "US dollars", (_, true) => "元", _ => "yuan",
            });
        if (words.Length == 0) return string.Empty;
        TextLanguage language = words[0] > 'z' ? TextLanguage.Chinese : TextLanguage.English;
        string magnitude = exponent == 0 ? string.Empty : MagnitudeWords.Get(exponent, language);
        if (exponent != 0 && magnitude.Length == 0) return string.Empty;
        return number.Text + magnitude + (language == TextLanguage.Chinese ? string.Empty : " ") + words;
    }
}
