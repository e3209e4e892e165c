namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>The parameters that expressions are written with: a quantity of each kind, and a figure of most.</summary>
internal static class QuantityNames
{
    private static readonly string[] WithFigure =
        ["yuan", "dollars", "tonnes", "price", "share", "growth", "growthSince2019", "sharePoints", "growthPoints"];

    /// <summary>Each kind as C# writes it.</summary>
    public static IReadOnlyDictionary<string, string> CSharp { get; } = new Dictionary<string, string>
    {
        ["yuan"] = "Quantity<Yuan>",
        ["dollars"] = "Quantity<UsDollar>",
        ["tonnes"] = "Quantity<Tonne>",
        ["price"] = "Rate<Yuan, Tonne>",
        ["dollarPrice"] = "Rate<UsDollar, Tonne>",
        ["inversePrice"] = "Rate<Tonne, Yuan>",
        ["share"] = "Share",
        ["growth"] = "Growth<YearOnYear>",
        ["growthSince2019"] = "Growth<Since2019>",
        ["sharePoints"] = "PercentagePoints<Share>",
        ["growthPoints"] = "PercentagePoints<Growth<YearOnYear>>",
        ["ratio"] = "Ratio",
        ["number"] = "decimal",
        ["truth"] = "bool",
    };

    /// <summary>Each parameter, quantities and figures, with its type in C#.</summary>
    public static IEnumerable<(string Name, string Type)> Parameters { get; } =
    [
        .. CSharp.Select(kind => (kind.Key, kind.Value)),
        .. WithFigure.Select(name => (name + "Figure", $"Figure<{CSharp[name]}>")),
    ];

    public static bool HasFigure(string name) => WithFigure.Contains(name);
}
