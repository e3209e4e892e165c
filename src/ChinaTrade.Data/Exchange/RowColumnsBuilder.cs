using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>Turns the checked rows of one briefing, in the order of their keys, into columns.</summary>
internal sealed class RowColumnsBuilder
{
    private readonly IReadOnlyList<FigureRow> rows;

    public RowColumnsBuilder(IReadOnlyList<FigureRow> rows)
    {
        this.rows = rows;
        int count = rows.Count;
        (Mantissas, Scales, Precisions) = (new long[count], new byte[count], new sbyte[count]);
        Hedges = Each(row => (byte)EnumCodes.HedgeOf(row.Hedge)!.Value);
        Statuses = Each(row => (byte)EnumCodes.Of<ObservationStatus>(row.Status)!.Value);
        Flows = Each(row => (byte)EnumCodes.Of<Flow>(row.Flow)!.Value);
        Domains = Each(row => (byte)DomainOf(row));
        for (int row = 0; row < count; row++) FillNumber(row);
        Measures = Codes(row => string.Join('|', row.Indicator, row.Transformation, row.Basis, row.Unit));
        Periods = Codes(row => row.Period);
        Partners = Codes(row => row.Partner);
        Commodities = Codes(row => row.Commodity);
        TradeModes = Codes(row => row.TradeMode);
        Ownerships = Codes(row => row.Ownership);
        Regions = Codes(row => row.Region);
        Transports = Codes(row => row.Transport);
        References = Codes(row => row.Reference);
        Producers = Codes(row => row.Producer);
        Texts = new CodedColumn([string.Empty]);
        PrintedTexts = Shared(row => row.Printed);
        Places = Shared(PlacesOf);
        Corrections = Shared(row => row.Correction);
        Notes = Shared(row => row.Note);
    }

    public long[] Mantissas { get; }

    public byte[] Scales { get; }

    public sbyte[] Precisions { get; }

    public byte[] Hedges { get; }

    public byte[] Domains { get; }

    public byte[] Statuses { get; }

    public byte[] Flows { get; }

    /// <summary>Bounds that no rounding of the number gives, by row.</summary>
    public Dictionary<int, Interval> FreeBounds { get; } = [];

    public CodedColumn Measures { get; }

    public CodedColumn Periods { get; }

    public CodedColumn Partners { get; }

    public CodedColumn Commodities { get; }

    public CodedColumn TradeModes { get; }

    public CodedColumn Ownerships { get; }

    public CodedColumn Regions { get; }

    public CodedColumn Transports { get; }

    public CodedColumn References { get; }

    public CodedColumn Producers { get; }

    public CodedColumn Texts { get; }

    public CodedColumn PrintedTexts { get; }

    public CodedColumn Places { get; }

    public CodedColumn Corrections { get; }

    public CodedColumn Notes { get; }

    /// <summary><c>section/paragraph</c>, several joined by <c>;</c>.</summary>
    internal static string PlacesOf(FigureRow row) =>
        string.Join(';', row.Section.Split(';').Zip(row.Paragraph.Split(';'), (section, paragraph) => section + "/" + paragraph));

    private static FigureDomain DomainOf(FigureRow row) => EnumCodes.Of<Transformation>(row.Transformation) switch
    {
        Transformation.Level or Transformation.EarlierLevel => row.Unit == "%" ? FigureDomain.Percentage : FigureDomain.NotNegative,
        Transformation.Growth => FigureDomain.AtLeastMinusHundred,
        Transformation.Share => FigureDomain.Percentage,
        _ => FigureDomain.Any,
    };

    private void FillNumber(int row)
    {
        decimal value = PowerOfTen.Trim(rows[row].Value);
        Scales[row] = (byte)PowerOfTen.ScaleOf(value);
        Mantissas[row] = decimal.ToInt64(value * PowerOfTen.Of(Scales[row]));
        Interval bounds = Interval.Between(rows[row].Lower, value, rows[row].Upper);
        Precisions[row] = RoundingPrecision.Of(bounds, Mantissas[row], Scales[row], (Hedge)Hedges[row], (FigureDomain)Domains[row], out bool isRounding);
        if (!isRounding) FreeBounds.Add(row, bounds);
    }

    private T[] Each<T>(Func<FigureRow, T> value)
    {
        T[] values = new T[rows.Count];
        for (int row = 0; row < values.Length; row++) values[row] = value(rows[row]);
        return values;
    }

    private CodedColumn Codes(Func<FigureRow, string> value) => new(Each(value));

    private CodedColumn Shared(Func<FigureRow, string> value) => CodedColumn.Sharing(Texts, Each(value));
}
