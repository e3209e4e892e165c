namespace ChinaTrade.Data.Gacc;

/// <summary>Looks the names of rows up in the dimension that the table breaks down by.</summary>
/// <param name="codes">The vocabulary.</param>
/// <param name="kind">The kind of table.</param>
/// <param name="readings">What the caller reads in another way.</param>
internal sealed class RowNaming(TradeCodes codes, GaccTableKind kind, Readings readings)
{
    private static readonly (Dimension Dimension, string Words)[] All =
    [
        (Dimension.Partner, "partner"), (Dimension.Commodity, "commodity"), (Dimension.TradeMode, "trade mode"),
        (Dimension.EnterpriseType, "enterprise type"),
    ];

    private readonly RowNames names = new(codes, DimensionOf(kind));

    /// <summary>The dimension of the rows.</summary>
    public Dimension Dimension { get; } = DimensionOf(kind);

    /// <summary>Returns the entry of a name; <c>null</c> if it is not known.</summary>
    public CodeListEntry? Find(GridField name)
    {
        try
        {
            return names.Find(readings.Of(name.Text));
        }
        catch (ArgumentException several)
        {
            throw name.Fault(several.Message + ".", innerException: several);
        }
    }

    /// <summary>Returns the entry of a name.</summary>
    /// <exception cref="GaccTableException">The name is not known; the message says what it is a name of otherwise, or the nearest
    /// name.</exception>
    public CodeListEntry Get(GridField name)
    {
        if (Find(name) is { } entry) return entry;
        string text = readings.Of(name.Text);
        string shown = RowNames.Bare(text) is { Length: > 0 } bare ? RowRequirement.Shown(bare) : name.Shown;
        string words = Array.Find(All, each => each.Dimension == Dimension).Words;
        (Dimension other, string otherWords) = Array.Find(
            All, each => each.Dimension != Dimension && new RowNames(codes, each.Dimension).Find(text) is not null);
        if (otherWords is not null)
        {
            throw name.Fault($"'{shown}' is a name of the dimension {otherWords}; expected one of the dimension {words}.");
        }

        string? nearest = names.NearestTo(text);
        string hint = nearest is null ? "for a further spelling, pass a Reading" : $"did you mean '{nearest}'? If so, pass it as a Reading";
        throw name.Fault($"'{shown}' is not known as a {words}; {hint}.", nearest);
    }

    private static Dimension DimensionOf(GaccTableKind kind) => kind switch
    {
        GaccTableKind.ByPartner => Dimension.Partner,
        GaccTableKind.ByCommodity => Dimension.Commodity,
        GaccTableKind.ByEnterpriseType => Dimension.EnterpriseType,
        _ => Dimension.TradeMode,
    };
}
