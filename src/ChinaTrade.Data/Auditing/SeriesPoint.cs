namespace ChinaTrade.Data.Auditing;

/// <summary>What a figure is about, as codes: the terms in which identities name figures, in the library and in the seed compiler, which
/// knows no entries. Compared by value; immutable.</summary>
internal sealed class SeriesPoint : IEquatable<SeriesPoint>
{
    private readonly string[] codes;
    private readonly int hashOfCodes;
    private readonly int hash;

    /// <param name="period">The months.</param>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="producer">The producer's code.</param>
    /// <param name="codes">The code in each dimension.</param>
    public SeriesPoint(Period period, string indicator, string producer, string[] codes)
        : this(period, indicator, producer, codes, HashOf(codes))
    {
    }

    // Identities try many periods, indicators and codes, so that the hash follows what changes.
    private SeriesPoint(Period period, string indicator, string producer, string[] codes, int hashOfCodes)
    {
        Period = period;
        Indicator = indicator;
        Producer = producer;
        this.codes = codes;
        this.hashOfCodes = hashOfCodes;
        hash = (((hashOfCodes * 31) + StringComparer.Ordinal.GetHashCode(indicator)) * 31) + period.GetHashCode();
    }

    public Period Period { get; }

    public string Indicator { get; }

    public string Producer { get; }

    /// <summary>The code in a dimension.</summary>
    public string this[Dimension dimension] => codes[(int)dimension];

    public SeriesPoint With(Dimension dimension, string code)
    {
        string[] others = [.. codes];
        others[(int)dimension] = code;
        return new(Period, Indicator, Producer, others, hashOfCodes - HashOf(dimension, codes[(int)dimension]) + HashOf(dimension, code));
    }

    public SeriesPoint WithIndicator(string indicator) => new(Period, indicator, Producer, codes, hashOfCodes);

    public SeriesPoint WithPeriod(Period period) => new(period, Indicator, Producer, codes, hashOfCodes);

    /// <summary>Returns the point that a reference leads to; <c>null</c> if it leads outside China's trade.</summary>
    public SeriesPoint? Follow(string reference)
    {
        SeriesPoint point = this;
        foreach (string part in reference.Split(';'))
        {
            string[] sides = part.Split('=');
            if (sides.Length != 2 || DimensionInfo.FindColumn(sides[0]) is not { } info) return null;
            point = point.With(info.Dimension, sides[1]);
        }

        return point;
    }

    public bool Equals(SeriesPoint? other) =>
        other is not null && hash == other.hash && Period == other.Period && Indicator == other.Indicator && Producer == other.Producer
        && codes.AsSpan().SequenceEqual(other.codes);

    public override bool Equals(object? obj) => Equals(obj as SeriesPoint);

    public override int GetHashCode() => hash;

    // A sum, which follows a changed code without the others.
    private static int HashOf(string[] codes)
    {
        int hash = 0;
        for (int i = 0; i < codes.Length; i++) hash += HashOf((Dimension)i, codes[i]);
        return hash;
    }

    private static int HashOf(Dimension dimension, string code) =>
        StringComparer.Ordinal.GetHashCode(code) * ((2 * (int)dimension) + 0x2545F491);
}
