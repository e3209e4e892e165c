using Xunit;

namespace ChinaTrade.Data.Tests.Auditing;

/// <summary>Five identities against a list of their applications made from the rows alone: none is missed, none is invented.</summary>
public sealed class IdentityCompletenessTests
{
    private static readonly FigureRow[] Rows = [.. TradeData.Rows.Where(row => row.Publication == "2021-h1")];

    public static TheoryData<string, string[]> Expected => new()
    {
        {
            "exports-plus-imports",
            [.. Rows.Where(row => IsValue(row, "level") && row.Flow == "total" && Has(row with { Flow = "exports" }) && Has(row with { Flow = "imports" })).Select(KeyOf)]
        },
        {
            "weighted-growth",
            [
                .. Rows.Where(row => IsValue(row, "growth") && row.Flow == "total"
                    && Has(row with { Flow = "exports" }) && Has(row with { Flow = "imports" })
                    && Has(LevelOf(row) with { Flow = "exports" }) && Has(LevelOf(row) with { Flow = "imports" })).Select(KeyOf)
            ]
        },
        {
            "growth-gap",
            [
                .. Rows.Where(row => row.Transformation == "growth-gap" && row.Reference.Contains('=', StringComparison.Ordinal)
                    && Has(GrowthOf(row)) && Has(Followed(GrowthOf(row), row.Reference))).Select(KeyOf)
            ]
        },
        {
            "share-of-whole",
            [
                .. Rows.Where(row => row.Transformation == "share" && row.Reference.Contains('=', StringComparison.Ordinal)
                    && Has(LevelOf(row)) && Has(Followed(LevelOf(row), row.Reference))).Select(KeyOf)
            ]
        },
        {
            "growth-since-2019",
            [.. Rows.Where(row => row.Basis == "since-2019" && Has(GrowthOf(row)) && Has(GrowthOf(row) with { Period = "2020-H1" })).Select(KeyOf)]
        },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Audit_FirstPublication_AppliesTheIdentityWhereverItApplies(string identity, string[] expected)
    {
        IEnumerable<string> claimed = Rows.ToDataset(Briefings.FirstHalf2021.Publication).Audit().Where(finding => finding.Identity == identity).Select(finding => KeyOf(finding.Figures[0].ToRow()));

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), claimed.Order(StringComparer.Ordinal));
    }

    private static bool IsValue(FigureRow row, string transformation) => row.Indicator == "trade-value" && row.Transformation == transformation;

    private static bool Has(FigureRow wanted) => Rows.Any(row => KeyOf(row) == KeyOf(wanted));

    private static FigureRow LevelOf(FigureRow row) => row with { Transformation = "level", Basis = "", Reference = "" };

    private static FigureRow GrowthOf(FigureRow row) => row with { Transformation = "growth", Basis = "year-on-year", Reference = "" };

    private static FigureRow Followed(FigureRow row, string reference) => reference.Split('=') switch
    {
        ["partner", var code] => row with { Partner = code },
        ["commodity", var code] => row with { Commodity = code },
        ["trade_mode", var code] => row with { TradeMode = code },
        ["enterprise_type", var code] => row with { EnterpriseType = code },
        ["domestic_region", var code] => row with { DomesticRegion = code },
        ["transport_mode", var code] => row with { TransportMode = code },
        _ => throw new ArgumentException($"'{reference}' names more than one dimension.", nameof(reference)),
    };

    private static string KeyOf(FigureRow row) => string.Join(' ',
        row.Period, row.Indicator, row.Transformation, row.Basis, row.Flow, row.Partner, row.Commodity, row.TradeMode, row.EnterpriseType, row.DomesticRegion,
        row.TransportMode, row.Reference, row.Producer);
}
