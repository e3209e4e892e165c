using System.Globalization;
using Xunit;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>Figures of GACC's tables, typed by hand, as the dataset answers them.</summary>
public class TableFactsTests
{
    private static readonly (string Words, decimal Scale)[] Magnitudes =
    [
        ("hundred million", 1e8m), ("ten thousand", 1e4m), ("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m),
        (string.Empty, 1m),
    ];

    private static readonly ILookup<string, FigureRow> Rows =
        GaccTables.Dataset.Query().AllVintages().ToRows()
            .ToLookup(row => string.Join(" | ", row.Publication, row.Period, AboutOf(row), MeasureOf(row)));

    public static TheoryData<string> Printed => [.. TableFacts.Printed];

    public static TheoryData<string> NotPrinted => [.. TableFacts.NotPrinted];

    [Theory]
    [MemberData(nameof(Printed))]
    public void Figure_TypedFromItsTable_IsWhatTheDatasetHas(string fact)
    {
        int end = fact.LastIndexOf(" | ", StringComparison.Ordinal);
        string[] words = fact[(end + 3)..].Split(' ', 2);
        (string unit, decimal scale) = UnitOf(words[1]);
        decimal value = decimal.Parse(words[0], CultureInfo.InvariantCulture) * scale;
        decimal half = scale * HalfOfLastDigit(words[0]);

        FigureRow row = Assert.Single(Rows[fact[..end]]);

        Assert.Equal((unit, value), (row.Unit, row.Value));
        decimal lower = unit is "%" or "pp" ? value - half : Math.Max(0m, value - half);
        Assert.Equal((lower, value + half), (row.Lower!.Value, row.Upper!.Value));
        Assert.Equal(row.Publication.StartsWith("un-comtrade", StringComparison.Ordinal) ? "un-comtrade" : "gacc", row.Producer);
    }

    [Theory]
    [MemberData(nameof(NotPrinted))]
    public void Figure_ThatItsTableDoesNotPrint_IsNotThere(string absence)
    {
        string publication = absence.Split(" | ")[0];

        Assert.Contains(Rows, group => group.Key.StartsWith(publication + " |", StringComparison.Ordinal));
        Assert.Empty(Rows[absence]);
    }

    [Fact]
    public void Query_ForAMonthOfAPartner_FindsTheBulletin()
    {
        TradeQuery vietnam = GaccTables.Dataset.Query().For(Partners.Vietnam).Exports();

        Figure figure = Assert.Single(vietnam.In(Period.Month(2025, 5)).Measure(Indicators.TradeValue));

        Assert.Equal("12486154.1210 ten thousand yuan", figure.Citation.Printed);
        Assert.Null(vietnam.In(Period.Month(2026, 3)).Measure(Indicators.TradeValue).FirstOrDefault());
    }

    // Codes in the order of the dimensions, without the totals.
    private static string AboutOf(FigureRow row)
    {
        string[] codes = [row.Flow, row.Partner, row.Commodity, row.TradeMode, row.EnterpriseType, row.DomesticRegion];
        string about = string.Join(' ', codes.Where(code => code is not ("total" or "world" or "all")));
        return about.Length == 0 ? "-" : about;
    }

    private static string MeasureOf(FigureRow row)
    {
        string indicator = row.Indicator switch
        {
            "trade-value" => "value",
            "trade-value-usd" => "usd",
            "trade-volume" => "volume",
            _ => "balance",
        };
        return row.Transformation == "level" ? indicator : $"{indicator} {row.Transformation}";
    }

    private static (string Code, decimal Scale) UnitOf(string words)
    {
        (string magnitude, decimal scale) = Magnitudes.First(each => words.StartsWith(each.Words, StringComparison.Ordinal));
        string unit = words[magnitude.Length..].Trim();
        return (unit switch { "yuan" => "CNY", "US dollars" => "USD", _ => unit }, scale);
    }

    private static decimal HalfOfLastDigit(string digits)
    {
        int decimals = digits.Length - 1 - digits.LastIndexOf('.');
        return digits.Contains('.', StringComparison.Ordinal) ? new decimal(5, 0, 0, false, (byte)(decimals + 1)) : 0.5m;
    }
}
