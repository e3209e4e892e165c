namespace ChinaTrade.Data;

/// <summary>The point in the dimensions that a figure is about. A dimension that it does not break down by has the entry of its
/// total.</summary>
/// <remarks>Compared by value. Immutable and thread-safe.</remarks>
public sealed record SeriesKey : IFormattable, IComparable<SeriesKey>, IComparable
{
    private readonly CodeListEntry[] entries;

    internal SeriesKey(CodeListEntry[] entries) => this.entries = entries;

    /// <summary>All trade: the total of every dimension.</summary>
    public static SeriesKey Total { get; } = new(
        [.. DimensionInfo.All.Select(each => TradeCodes.Library.Get(each.Dimension, each.TotalCode))]);

    /// <summary>Total, exports or imports.</summary>
    public Flow Flow { get => (Flow)this[Dimension.Flow]; init => entries = Replaced(Dimension.Flow, value); }

    /// <summary>The partner; the world for all.</summary>
    public Partner Partner { get => (Partner)this[Dimension.Partner]; init => entries = Replaced(Dimension.Partner, value); }

    /// <summary>The goods.</summary>
    public Commodity Commodity { get => (Commodity)this[Dimension.Commodity]; init => entries = Replaced(Dimension.Commodity, value); }

    /// <summary>The trade mode.</summary>
    public TradeMode TradeMode { get => (TradeMode)this[Dimension.TradeMode]; init => entries = Replaced(Dimension.TradeMode, value); }

    /// <summary>The type of the trading enterprise.</summary>
    public EnterpriseType EnterpriseType
    {
        get => (EnterpriseType)this[Dimension.EnterpriseType];
        init => entries = Replaced(Dimension.EnterpriseType, value);
    }

    /// <summary>The part of China that trades.</summary>
    public DomesticRegion DomesticRegion
    {
        get => (DomesticRegion)this[Dimension.DomesticRegion];
        init => entries = Replaced(Dimension.DomesticRegion, value);
    }

    /// <summary>How the goods travel.</summary>
    public TransportMode TransportMode
    {
        get => (TransportMode)this[Dimension.TransportMode];
        init => entries = Replaced(Dimension.TransportMode, value);
    }

    /// <summary>The entry of a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public CodeListEntry this[Dimension dimension] => entries[(int)DimensionInfo.Get(dimension).Dimension];

    /// <summary>The entries in the order of dimensions.</summary>
    internal ReadOnlySpan<CodeListEntry> Entries => entries;

    /// <summary>Creates the point of the given entries; dimensions of which none is given have their totals.</summary>
    /// <exception cref="ArgumentException">An entry belongs to no dimension, or two belong to one.</exception>
    public static SeriesKey Create(params IEnumerable<CodeListEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        CodeListEntry[] all = [.. Total.entries];
        HashSet<Dimension> given = [];
        foreach (CodeListEntry entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            Dimension dimension = TradeCodes.DimensionOf(entry);
            if (!given.Add(dimension))
            {
                throw new ArgumentException($"'{entry.Name}' and '{all[(int)dimension].Name}' are of one dimension.", nameof(entries));
            }

            all[(int)dimension] = entry;
        }

        return new(all);
    }

    /// <summary>Returns the same point with another entry in one dimension.</summary>
    /// <exception cref="ArgumentException">The entry belongs to another dimension, or to none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public SeriesKey With(Dimension dimension, CodeListEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (TradeCodes.DimensionOf(entry) != DimensionInfo.Get(dimension).Dimension)
        {
            throw new ArgumentException($"'{entry.Name}' is not of the dimension {dimension.ToCode()}.", nameof(entry));
        }

        return new(Replaced(dimension, entry));
    }

    /// <summary>Whether the point breaks down by a dimension, which is whether its entry is not that of the total.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public bool BreaksDownBy(Dimension dimension) => !this[dimension].IsTotal;

    /// <inheritdoc/>
    public bool Equals(SeriesKey? other) =>
        ReferenceEquals(this, other) || (other is not null && entries.AsSpan().SequenceEqual(other.entries));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (CodeListEntry entry in entries) hash = (hash * 31) + entry.CodeHash;
        return hash;
    }

    /// <summary>Compares the codes, dimension by dimension.</summary>
    public int CompareTo(SeriesKey? other)
    {
        if (other is null) return 1;
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].CompareTo(other.entries[i]) is var order and not 0) return order;
        }

        return 0;
    }

    int IComparable.CompareTo(object? obj) => obj is null or SeriesKey
        ? CompareTo(obj as SeriesKey)
        : throw new ArgumentException($"{typeof(SeriesKey)} and {obj.GetType()} have no order.", nameof(obj));

    /// <summary>Returns the dimensions that the point breaks down by, in the language of the current culture: "ASEAN, exports"; "all trade"
    /// if there are none.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the dimensions that the point breaks down by: "ASEAN, exports"; "all trade" if there are none.</summary>
    /// <inheritdoc cref="Measure.ToString(string?, IFormatProvider?)" path="/*[self::param or self::exception]"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        bool isChinese = TextCulture.ForName(format, formatProvider) is { Language: TextLanguage.Chinese };
        // The flow is named last, as in speech.
        IEnumerable<CodeListEntry> parts = entries.Skip(1).Append(Flow).Where(entry => !entry.IsTotal);
        string text = string.Join(isChinese
            ? "，" : ", ", parts.Select(entry => entry.NameIn(isChinese ? TextLanguage.Chinese : TextLanguage.English)));
        return text.Length > 0 ? text : isChinese ? "全部贸易" : "all trade";
    }

    private CodeListEntry[] Replaced(Dimension dimension, CodeListEntry entry)
    {
        CodeListEntry[] copy = [.. entries];
        copy[(int)dimension] = entry;
        return copy;
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString();
}
