namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>Expressions without a meaning, which no .NET language may compile. Names are those of <see cref="QuantityNames"/>.</summary>
internal static class UnlawfulExpressions
{
    public static IReadOnlyList<string> All { get; } =
    [
        "yuan + tonnes", "tonnes + yuan", "yuan - tonnes", "yuan + dollars", "dollars - yuan", "yuan * yuan", "tonnes * tonnes", "yuan * tonnes",
        "yuan + number", "number + yuan", "yuan - number", "number / yuan", "yuan + ratio", "yuan * ratio",
        "yuan + share", "yuan - share", "share + yuan", "yuan / share", "yuan + growth", "yuan * growth", "growth * yuan",
        "yuan + points", "yuan * points",
        "share + share", "share * share", "share / share", "share + growth", "share - growth", "share * number", "-share",
        "growth + growth", "growth * growth", "growth / growth", "growth - share", "growth * number", "-growth",
        "growth - growthSince2019", "growthSince2019 - growth", "growth + growthSince2019",
        "points + share", "points - share", "points + growth", "points - growth", "points * points", "points + number", "points * number",
        "price + price", "price - price", "price * price", "price / price", "price * yuan", "yuan * price", "price * number", "-price",
        "tonnes / price", "dollars / price", "dollars - price", "price + share",
        "ratio + ratio", "ratio * ratio", "ratio - share",
        "yuan < tonnes", "yuan > dollars", "yuan < number", "share < growth", "share >= points", "growth < growthSince2019", "price > yuan",
        "growth <= points", "ratio > number", "ratio < share",
    ];
}
