using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>
/// A column of the row, the one flat shape in which figures leave the library. Every format writes and reads the columns of
/// <see cref="All"/>, and so can a format of your own.
/// </summary>
/// <remarks>There is one object for each column. Immutable and thread-safe.</remarks>
public sealed class RowColumn
{
    private readonly TextSource? texts;
    private readonly Func<FigureRow, string>? textOf;
    private readonly Func<FigureRow, decimal?>? numberOf;
    private readonly Func<Interval, decimal?>? numberIn;

    private RowColumn(string name, bool isKey, Func<FigureRow, string> textOf, TextSource texts)
    {
        Name = name;
        IsKey = isKey;
        this.textOf = textOf;
        this.texts = texts;
    }

    private RowColumn(string name, bool isNullable, Func<FigureRow, decimal?> numberOf, Func<Interval, decimal?> numberIn)
    {
        Name = name;
        IsNumber = true;
        IsNullable = isNullable;
        this.numberOf = numberOf;
        this.numberIn = numberIn;
    }

    /// <summary>The publication's code.</summary>
    public static RowColumn Publication { get; } = new(
        "publication", true, row => row.Publication, TextSource.Publications(each => each.Code));

    /// <summary>The period.</summary>
    public static RowColumn Period { get; } = new("period", true, row => row.Period, TextSource.Periods());

    /// <summary>The indicator's code.</summary>
    public static RowColumn Indicator { get; } =
        new("indicator", true, row => row.Indicator, TextSource.Measures(each => each.Measure.Indicator.Code));

    /// <summary>What was made of the indicator.</summary>
    public static RowColumn Transformation { get; } =
        new("transformation", true, row => row.Transformation, TextSource.Measures(each => each.Measure.Transformation.ToCode()));

    /// <summary>The base of a growth or change; empty for none.</summary>
    public static RowColumn Basis { get; } =
        new("basis", true, row => row.Basis, TextSource.Measures(each => each.Measure.Basis?.Code ?? string.Empty));

    /// <summary>The other side of a gap or the whole of a share; empty for none.</summary>
    public static RowColumn Reference { get; } = new("reference", true, row => row.Reference, TextSource.References());

    /// <summary>Who made the figure.</summary>
    public static RowColumn Producer { get; } = new("producer", true, row => row.Producer, TextSource.Producers());

    /// <summary>The day of publication; empty if it is not known.</summary>
    public static RowColumn Published { get; } = new(
        "published", false, row => row.Published, TextSource.Publications(each => each.DateCode));

    /// <summary>The kind of release.</summary>
    public static RowColumn Release { get; } = new(
        "release", false, row => row.Release, TextSource.Publications(each => each.Release.ToCode()));

    /// <summary>The unit's code.</summary>
    public static RowColumn Unit { get; } = new("unit", false, row => row.Unit, TextSource.Measures(each => each.UnitCode));

    /// <summary>The number in the base unit; never <c>null</c>.</summary>
    public static RowColumn Value { get; } = new("value", false, row => row.Value, interval => interval.Number);

    /// <summary>The lower bound; <c>null</c> if infinite.</summary>
    public static RowColumn Lower { get; } = new("lower", true, row => row.Lower, interval => interval.Lower);

    /// <summary>The upper bound; <c>null</c> if infinite.</summary>
    public static RowColumn Upper { get; } = new("upper", true, row => row.Upper, interval => interval.Upper);

    /// <summary>How the source qualified the number; empty for not.</summary>
    public static RowColumn Hedge { get; } = new("hedge", false, row => row.Hedge, TextSource.Hedges());

    /// <summary>The number as printed.</summary>
    public static RowColumn Printed { get; } = new(
        "printed", false, row => row.Printed, TextSource.Printed());

    /// <summary>How much the figure can be relied on.</summary>
    public static RowColumn Status { get; } = new("status", false, row => row.Status, TextSource.Statuses());

    /// <summary>What should read differently; empty for nothing.</summary>
    public static RowColumn Correction { get; } = new(
        "correction", false, row => row.Correction, TextSource.Lines((columns, row) => columns.Corrections.At(row)));

    /// <summary>The sections, joined by <c>;</c>.</summary>
    public static RowColumn Section { get; } = new("section", false, row => row.Section, TextSource.Places(each => each.Section.Code));

    /// <summary>The paragraphs, joined by <c>;</c>.</summary>
    public static RowColumn Paragraph { get; } = new("paragraph", false, row => row.Paragraph,
        TextSource.Places(each => each.Paragraph?.ToString(CultureInfo.InvariantCulture) ?? string.Empty));

    /// <summary>The reason of a correction, or a remark; empty for none.</summary>
    public static RowColumn Note { get; } = new("note", false, row => row.Note, TextSource.Lines((columns, row) => columns.Notes.At(row)));

    /// <summary>Every column, in the order of the row.</summary>
    public static IReadOnlyList<RowColumn> All { get; } = Numbered(
    [
        Publication, Period, Indicator, Transformation, Basis, .. DimensionInfo.All.Select(OfDimension), Reference, Producer, Published, Release,
        Unit, Value, Lower, Upper, Hedge, Printed, Status, Correction, Section, Paragraph, Note,
    ]);

    /// <summary>The name, in lower case with underscores: <c>trade_mode</c>.</summary>
    public string Name { get; }

    /// <summary>The place in <see cref="All"/>, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the column belongs to the key: no two rows have the same texts in all columns of the key.</summary>
    public bool IsKey { get; }

    /// <summary>Whether the column holds numbers; otherwise it holds texts, which are never <c>null</c>.</summary>
    public bool IsNumber { get; }

    /// <summary>Whether a number may be <c>null</c>, which stands for an infinite bound.</summary>
    public bool IsNullable { get; }

    /// <summary>The dimension whose codes the column holds; <c>null</c> for other columns.</summary>
    public Dimension? Dimension { get; private init; }

    /// <summary>Returns the column of a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public static RowColumn For(Dimension dimension) => All[Basis.Position + 1 + (int)DimensionInfo.Get(dimension).Dimension];

    /// <summary>Returns the column of a name; <c>null</c> if there is none.</summary>
    public static RowColumn? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(column => column.Name == name);
    }

    /// <summary>Returns the text that a row has in this column.</summary>
    /// <exception cref="InvalidOperationException">The column holds numbers.</exception>
    public string TextOf(FigureRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (textOf ?? throw Wrong("numbers"))(row);
    }

    /// <summary>Returns the text that a figure's row has in this column, without making the row. The row of a reading is that of the
    /// doubtful figure, as printed.</summary>
    /// <exception cref="InvalidOperationException">The column holds numbers.</exception>
    public string TextOf(Figure figure) => TextAt(figure.Columns, figure.Columns.PrintedRow(figure.Row));

    /// <summary>
    /// Returns the text that a figure's row has in this column as an entry of a dictionary. Figures that were read from one dataset mostly
    /// share the dictionary object, so that a format has to encode each of its entries only once.
    /// </summary>
    /// <exception cref="InvalidOperationException">The column holds numbers.</exception>
    public (IReadOnlyList<string> Dictionary, int Code) CodeOf(Figure figure)
    {
        if (texts is null) throw Wrong("numbers");
        return (figure.Columns.Texts(this), texts.CodeAt(figure.Columns, figure.Columns.PrintedRow(figure.Row)));
    }

    /// <summary>Returns the number that a row has in this column.</summary>
    /// <exception cref="InvalidOperationException">The column holds texts.</exception>
    public decimal? NumberOf(FigureRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (numberOf ?? throw Wrong("texts"))(row);
    }

    /// <summary>Returns the number that a figure's row has in this column, without making the row.</summary>
    /// <exception cref="InvalidOperationException">The column holds texts.</exception>
    public decimal? NumberOf(Figure figure) => NumberIn(figure.Columns.GetInterval(figure.Columns.PrintedRow(figure.Row)));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The dictionary-encoded column behind it, a number of <see cref="CodeSource"/>; <c>null</c> for other columns.</summary>
    internal int? Codes => texts?.Codes;

    /// <summary>Returns the text of a row of columns.</summary>
    internal string TextAt(FigureColumns columns, int row) => columns.Texts(this)[(texts ?? throw Wrong("numbers")).CodeAt(columns, row)];

    /// <summary>Returns the number without trailing zeros: what arithmetic left of a bound must not show in a file.</summary>
    internal decimal? NumberIn(Interval interval) =>
        (numberIn ?? throw Wrong("texts"))(interval) is { } number ? PowerOfTen.Trim(number) : null;

    /// <summary>Returns the texts that the codes of a set of columns stand for.</summary>
    internal string[] TextsIn(FigureColumns columns) => texts!.TextsIn(columns);

    private static RowColumn OfDimension(DimensionInfo info) =>
        new(info.Column, true, row => row[info.Dimension], TextSource.Entries(info.Dimension)) { Dimension = info.Dimension };

    private static RowColumn[] Numbered(RowColumn[] columns)
    {
        for (int i = 0; i < columns.Length; i++) columns[i].Position = i;
        return columns;
    }

    private InvalidOperationException Wrong(string what) => new($"The column '{Name}' holds {what}.");
}
