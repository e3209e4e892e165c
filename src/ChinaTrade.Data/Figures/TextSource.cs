namespace ChinaTrade.Data;

/// <summary>Where a text column of the row finds its texts: for each figure a code, and the text of each code.</summary>
internal sealed class TextSource
{
    private static readonly string[] HedgeCodes = Array.ConvertAll(Enum.GetValues<Hedge>(), hedge => hedge.ToCode());

    private static readonly string[] StatusCodes = Array.ConvertAll(Enum.GetValues<ObservationStatus>(), status => status.ToCode());

    private readonly Func<FigureColumns, int, int> codeAt;
    private readonly Func<FigureColumns, string[]> textsIn;

    private TextSource(Func<FigureColumns, int, int> codeAt, Func<FigureColumns, string[]> textsIn)
    {
        this.codeAt = codeAt;
        this.textsIn = textsIn;
    }

    private TextSource(int codes, Func<FigureDictionaries, string[]> textsIn)
        : this((columns, row) => CodeSource.In(columns, codes)[row], columns => textsIn(columns.Dictionaries)) => Codes = codes;

    /// <summary>The dictionary-encoded column behind it, a number of <see cref="CodeSource"/>; <c>null</c> for texts of single
    /// figures.</summary>
    public int? Codes { get; }

    public static TextSource Publications(Func<Publication, string> text) =>
        new(CodeSource.Publications, dictionaries => Array.ConvertAll(dictionaries.Publications, each => text(each)));

    public static TextSource Periods() =>
        new(CodeSource.Periods, dictionaries => Array.ConvertAll(dictionaries.Periods, period => period.ToString()));

    public static TextSource Measures(Func<MeasureInUnit, string> text) =>
        new(CodeSource.Measures, dictionaries => Array.ConvertAll(dictionaries.Measures, each => text(each)));

    public static TextSource Entries(Dimension dimension) =>
        new(CodeSource.For(dimension), dictionaries => Array.ConvertAll(dictionaries.Entries(dimension), entry => entry.Code));

    public static TextSource References() => new(CodeSource.References, dictionaries => dictionaries.References);

    public static TextSource Producers() =>
        new(CodeSource.Producers, dictionaries => Array.ConvertAll(dictionaries.Producers, producer => producer.Code));

    public static TextSource Hedges() => new(CodeSource.Hedges, _ => HedgeCodes);

    public static TextSource Statuses() => new(CodeSource.Statuses, _ => StatusCodes);

    /// <summary>Texts of single figures.</summary>
    public static TextSource Lines(Func<FigureColumns, int, int> line) => new(line, columns => columns.TextLines);

    /// <summary>Numbers as printed.</summary>
    public static TextSource Printed() => new(
        (columns, row) => columns.HasPrintedTemplates ? row : columns.PrintedTexts.At(row),
        columns => columns.HasPrintedTemplates
            ? [.. Enumerable.Range(0, columns.Count).Select(columns.GetPrinted)]
            : columns.TextLines);

    /// <summary>What is written of each place, joined by semicolons.</summary>
    public static TextSource Places(Func<Place, string> text) => new((columns, row) => columns.PlaceLists.At(row), columns =>
    {
        string[] joined = new string[columns.PlaceEnds.Length];
        for (int row = 0; row < columns.Count; row++)
        {
            joined[columns.PlaceLists.At(row)] ??= string.Join(';', columns.GetPlaces(row).Select(text));
        }

        return joined;
    });

    /// <summary>Returns the code of a row.</summary>
    public int CodeAt(FigureColumns columns, int row) => codeAt(columns, row);

    /// <summary>Returns the texts, by code.</summary>
    public string[] TextsIn(FigureColumns columns) => textsIn(columns);
}
