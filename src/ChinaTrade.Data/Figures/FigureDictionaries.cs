namespace ChinaTrade.Data;

/// <summary>The dictionaries of a set of columns, resolved to publications, periods, measures and entries of code lists.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class FigureDictionaries
{
    private readonly CodeListEntry[][] entries;

    public FigureDictionaries(
        Publication[] publications, Period[] periods, MeasureInUnit[] measures, string[] references, Producer[] producers, CodeListEntry[][] entries)
    {
        Publications = publications;
        Periods = periods;
        Measures = measures;
        References = references;
        Producers = producers;
        this.entries = entries;
    }

    public Publication[] Publications { get; }

    public Period[] Periods { get; }

    public MeasureInUnit[] Measures { get; }

    /// <summary>Other sides of gaps and wholes of shares; empty text for none.</summary>
    public string[] References { get; }

    public Producer[] Producers { get; }

    /// <summary>Reads the dictionaries that generated columns hold as lines of text.</summary>
    public static FigureDictionaries Parse(FigureColumns columns, Publication[] publications) => new(
        publications,
        Array.ConvertAll(Lines(columns.Periods), Period.Parse),
        Array.ConvertAll(Lines(columns.Measures), MeasureInUnit.Parse),
        Lines(columns.References),
        Array.ConvertAll(Lines(columns.Producers), columns.Vocabulary.Producers.Get),
        [.. DimensionInfo.All.Select(
            each => Array.ConvertAll(Lines(columns.Codes(each.Dimension)), code => columns.Vocabulary.Get(each.Dimension, code)))]);

    /// <summary>Returns the entries of a dimension, by code.</summary>
    public CodeListEntry[] Entries(Dimension dimension) => entries[(int)dimension];

    private static string[] Lines(CodeColumn column) => column.Dictionary.Split('\n');
}
