namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>Expressions without a meaning, which no .NET language may compile. Names are those of <see cref="QuantityNames"/>.</summary>
internal static class UnlawfulExpressions
{
    public static IReadOnlyList<string> All { get; } =
    [
        "yuan + tonnes", "tonnes + yuan", "yuan - tonnes", "yuan + dollars", "dollars - yuan", "yuan * yuan", "tonnes * tonnes", "yuan * tonnes",
        "yuan + number", "number + yuan", "yuan - number", "number / yuan", "yuan + ratio", "yuan * ratio",
        "yuan + share", "yuan - share", "share + yuan", "yuan / share", "yuan + growth", "yuan * growth", "growth * yuan",
        "yuan + sharePoints", "yuan * growthPoints",
        "share + share", "share * share", "share / share", "share + growth", "share - growth", "share * number", "-share",
        "growth + growth", "growth * growth", "growth / growth", "growth - share", "growth * number", "-growth",
        "growth - growthSince2019", "growthSince2019 - growth", "growth + growthSince2019",
        "sharePoints + share", "sharePoints - share", "growthPoints + growth", "growthPoints - growth", "sharePoints * sharePoints",
        "growthPoints + number", "sharePoints * number",
        "share + growthPoints", "share - growthPoints", "growth + sharePoints", "growth - sharePoints", "sharePoints + growthPoints",
        "growthPoints - sharePoints", "growthSince2019 + growthPoints", "growthSince2019 - growthPoints", "sharePoints < growthPoints",
        "price + price", "price - price", "price * price", "price / price", "price * yuan", "yuan * price", "price * number", "-price",
        "tonnes / price", "dollars / price", "dollars - price", "price + share",
        "ratio + ratio", "ratio * ratio", "ratio - share",
        "yuan < tonnes", "yuan > dollars", "yuan < number", "share < growth", "share >= sharePoints", "growth < growthSince2019", "price > yuan",
        "growth <= growthPoints", "ratio > number", "ratio < share",
    ];
}
