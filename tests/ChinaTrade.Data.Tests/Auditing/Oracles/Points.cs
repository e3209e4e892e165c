namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>What rows are about.</summary>
internal static class Points
{
    /// <summary>Returns all that a row is about besides the measure that is made of its indicator.</summary>
    public static string PointOf(FigureRow row) => string.Join(
        ' ', row.Period, row.Indicator, row.Flow, row.Partner, row.Commodity, row.TradeMode, row.EnterpriseType, row.DomesticRegion,
        row.TransportMode, row.Producer);

    /// <summary>Returns whether two rows are about the same.</summary>
    public static bool AreSame(FigureRow a, FigureRow b) => PointOf(a) == PointOf(b);

    /// <summary>Returns whether two rows are releases of one figure.</summary>
    public static bool AreReleases(FigureRow a, FigureRow b) =>
        a.Transformation == b.Transformation && a.Basis == b.Basis && a.Reference == b.Reference && a.Unit == b.Unit && AreSame(a, b);

    public static bool IsLevel(FigureRow row) => row.Transformation == "level";

    /// <summary>Returns whether a row is a growth on a basis.</summary>
    public static bool IsGrowth(FigureRow row, string basis = "year-on-year") => row.Transformation == "growth" && row.Basis == basis;

    /// <summary>Returns the row moved to where the reference of its share or gap leads; nothing if that is out of China's trade.</summary>
    public static FigureRow[] Followed(FigureRow row)
    {
        string reference = row.Reference;
        foreach (string step in reference.Split(';'))
        {
            if (!step.Contains('=', StringComparison.Ordinal)) return [];
            string code = step.Split('=')[1];
            row = step.Split('=')[0] switch
            {
                "partner" => row with { Partner = code },
                "commodity" => row with { Commodity = code },
                "trade_mode" => row with { TradeMode = code },
                "enterprise_type" => row with { EnterpriseType = code },
                "domestic_region" => row with { DomesticRegion = code },
                "transport_mode" => row with { TransportMode = code },
                _ => throw new ArgumentException($"'{step}' names no dimension.", nameof(row)),
            };
        }

        return [row];
    }
}
