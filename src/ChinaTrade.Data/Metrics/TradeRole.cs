namespace ChinaTrade.Data;

/// <summary>What an indicator is in value = price × volume. Kinds of quantity do not tell: growth of each is a growth.</summary>
/// <param name="Name">The role with its article, as messages say it.</param>
/// <param name="Indicators">The indicators that have it.</param>
internal sealed record TradeRole(string Name, params IReadOnlyList<Indicator> Indicators)
{
    public static TradeRole Value { get; } = new("a trade value", Data.Indicators.TradeValue, Data.Indicators.TradeValueUsd);

    public static TradeRole ValueInYuan { get; } = new("a trade value in yuan", Data.Indicators.TradeValue);

    public static TradeRole ValueInUsDollars { get; } = new("a trade value in US dollars", Data.Indicators.TradeValueUsd);

    public static TradeRole UnitPrice { get; } = new("an average price", Data.Indicators.UnitPrice);

    public static TradeRole PriceIndex { get; } = new("a trade price index", Data.Indicators.PriceIndex);

    public static TradeRole Volume { get; } =
        new("a volume", Data.Indicators.TradeVolume, Data.Indicators.DoseCount, Data.Indicators.ContainerCount, Data.Indicators.TrainCount);

    /// <summary>Whatever growth of a price is printed of.</summary>
    public static TradeRole AnyPrice { get; } = new("a price", [.. UnitPrice.Indicators, .. PriceIndex.Indicators]);

    /// <summary>Whatever growth of a volume is printed of.</summary>
    public static TradeRole AnyVolume { get; } = new("a volume", [.. Volume.Indicators, Data.Indicators.QuantumIndex]);

    /// <summary>Refuses two figures unless they are of the same trade and period, and each has its role.</summary>
    /// <exception cref="ArgumentException">They are not; the message names both, and how to ask instead.</exception>
    public static void Require(Figure a, TradeRole roleOfA, Figure b, TradeRole roleOfB)
    {
        MetricGuard.SameSeries(a, b);
        if (roleOfA.IsOf(a) && roleOfB.IsOf(b)) return;
        string how = roleOfA.IsOf(b) && roleOfB.IsOf(a) ? "Exchange the two." : $"Ask for {roleOfA.Asked} and {roleOfB.Asked}.";
        throw new ArgumentException($"'{a.Title}' and '{b.Title}' are not {roleOfA.Name} and {roleOfB.Name}. {how}");
    }

    private string Asked => string.Join(" or ", Indicators.Select(indicator => indicator.Name));

    // Growth is a kind of its own; of amounts, a change or an earlier level is no level.
    private bool IsOf(Figure figure) =>
        figure.Measure.Transformation is Transformation.Level or Transformation.Growth && Indicators.Contains(figure.Measure.Indicator);
}
