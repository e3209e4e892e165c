using System.Globalization;
using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>What is known of the codes of the samples, written down rather than asked for.</summary>
internal static class KnownCodes
{
    private const string Union = "european-union";
    private const string Kingdom = "united-kingdom";

    // The members of the Belt and Road are unknown, so that nothing is certain of it but that the world contains it.
    private static readonly HashSet<(string Part, string Whole)> Within =
    [
        ("vietnam", "asean"), ("malaysia", "asean"), ("asean", "rcep"), ("vietnam", "rcep"), ("malaysia", "rcep"), ("japan", "rcep"),
        ("iron-ore", "metal-ores"), ("hubei", "central-and-western"), ("anhui", "central-and-western"),
    ];

    private static readonly string[][] Disjoint =
    [
        ["vietnam", "malaysia", "japan", Union], ["vietnam", "malaysia", "japan", Kingdom], ["asean", "japan", Union],
        ["asean", "japan", Kingdom], ["rcep", Union], ["rcep", Kingdom], ["iron-ore", "crude-oil"], ["metal-ores", "crude-oil"],
        ["private", "state-owned", "foreign-invested", "other"], ["hubei", "anhui"],
    ];

    /// <summary>Returns the codes that make up a code, of those that all are in a sample.</summary>
    public static string[] PartsOf(Dimension dimension, string code) => (dimension, code) switch
    {
        (Dimension.EnterpriseType, "all") => ["foreign-invested", "other", "private", "state-owned"],
        _ => [],
    };

    /// <summary>Returns whether the European Union has the same members in both periods.</summary>
    public static bool HasSameMembers(string period, string other) => int.Parse(period[..4], CultureInfo.InvariantCulture) < 2020
        == int.Parse(other[..4], CultureInfo.InvariantCulture) < 2020;

    /// <summary>Returns whether the one row is about a part of what the other is about.</summary>
    public static bool IsPart(FigureRow part, FigureRow whole) =>
        part != whole && !Points.AreSame(part, whole)
        && (part.Indicator, part.Producer) == (whole.Indicator, whole.Producer)
        && !Points.MonthsOf(part.Period).Except(Points.MonthsOf(whole.Period)).Any()
        && (part.Flow == whole.Flow || whole.Flow == "total")
        && DimensionEntries.BesidesFlow.All(dimension => part[dimension] == whole[dimension] || IsWithin(dimension, part, whole));

    /// <summary>Returns whether it is known of each two rows that their codes of a dimension have nothing in common.</summary>
    public static bool HaveNothingInCommon(Dimension dimension, FigureRow[] rows) =>
        rows.All(a => rows.All(b => a == b || AreDisjoint(a[dimension], b[dimension], YearOf(a))));

    private static bool IsWithin(Dimension dimension, FigureRow part, FigureRow whole)
    {
        (string Part, string Whole) codes = (part[dimension], whole[dimension]);
        if (codes.Whole is "world" or "all") return true;

        // The United Kingdom left in January 2020; the members of the last month of a period are those that count.
        return Within.Contains(codes) || (codes == (Kingdom, Union) && YearOf(part) < 2020);
    }

    private static bool AreDisjoint(string a, string b, int year)
    {
        if (a != b && new[] { a, b }.All(code => code is Union or Kingdom)) return year >= 2020;
        return a != b && Disjoint.Any(codes => codes.Contains(a) && codes.Contains(b));
    }

    private static int YearOf(FigureRow row) => int.Parse(row.Period[..4], CultureInfo.InvariantCulture);
}
