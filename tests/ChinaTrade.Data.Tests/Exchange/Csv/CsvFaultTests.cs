using ChinaTrade.Data.TestSupport;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Exchange.Csv;

public sealed class CsvFaultTests
{
    private static readonly string Good = Write(
        [SampleRows.One, SampleRows.One with { Flow = "exports", Note = "a \"quoted\" note, with comma" }]);

    [Fact]
    public Task ReadCsv_BadText_NamesLineAndColumn()
    {
        FaultList faults = new();
        foreach ((string name, string csv) in BadTexts())
        {
            faults.Add(name, () => CsvImport.ReadCsv(new StringReader(csv), SampleRows.Publication));
        }

        return Verify(faults.ToString()).UseDirectory("_snapshots");
    }

    [Fact]
    public void ReadCsv_TruncatedAnywhereInALine_Fails()
    {
        int[] ends = [.. Enumerable.Range(1, Good.Length).Where(length => Good[length - 1] is '\r' or '\n')];
        foreach (int length in Enumerable.Range(0, Good.Length).Except(ends))
        {
            Assert.Throws<RowFormatException>(() => CsvImport.ReadCsv(new StringReader(Good[..length]), SampleRows.Publication));
        }
    }

    [Fact]
    public void ReadCsv_EndlessField_StopsEarly()
    {
        using EndlessReader endless = new(Good[..Good.IndexOf("\r\n", StringComparison.Ordinal)] + "\r\n\"");

        Assert.Throws<RowFormatException>(() => CsvImport.ReadCsv(endless));
        Assert.InRange(endless.CharactersRead, 0, 200_000);
    }

    private static IEnumerable<(string Name, string Csv)> BadTexts()
    {
        string header = Good[..Good.IndexOf("\r\n", StringComparison.Ordinal)];
        yield return ("empty", "");
        yield return ("blank lines", "\r\n\r\n");
        yield return ("no header", Good[(header.Length + 2)..]);
        yield return ("header in other case", "Publication" + Good["publication".Length..]);
        yield return ("header with space", Good.Replace(",period,", ", period,", StringComparison.Ordinal));
        yield return ("columns swapped", Good.Replace("lower,upper", "upper,lower", StringComparison.Ordinal));
        yield return ("header too short", Good.Replace(",note\r\n", "\r\n", StringComparison.Ordinal));
        yield return ("header too long", Good.Replace(",note\r\n", ",note,more\r\n", StringComparison.Ordinal));
        yield return ("semicolons", Good.Replace(',', ';'));
        yield return ("field too few", Good.Replace(",CNY,", ",", StringComparison.Ordinal));
        yield return ("field too many", Good.Replace(",CNY,", ",CNY,,", StringComparison.Ordinal));
        yield return ("no value", Good.Replace("18070000000000,", ",", StringComparison.Ordinal));
        foreach (string number in (string[])["NaN", "Infinity", "-∞", "1e13", "1,5", "+5", ".5", "5.", "0x10", " 5", "١٨",
            "79228162514264337593543950336", "0.12345678901234567890123456789"])
        {
            yield return ("number " + number[..Math.Min(12, number.Length)],
                Good.Replace(",18070000000000,", number.Contains(',', StringComparison.Ordinal)
                ? $",\"{number}\"," : $",{number},", StringComparison.Ordinal));
        }

        yield return ("gigantic number", Good.Replace(",18070000000000,", "," + new string('9', 5000) + ",", StringComparison.Ordinal));
        yield return ("quote inside a field", Good.Replace("18.07 trillion", "18.07 \"trillion\"", StringComparison.Ordinal));
        yield return ("text after a quote", Good.Replace("comma\"", "comma\" and more", StringComparison.Ordinal));
        yield return ("quote never closed", Good.Replace("comma\"", "comma", StringComparison.Ordinal));
        yield return ("no end of line", Good.TrimEnd());
        yield return ("gigantic field", Good.Replace("18.07 trillion", new string('x', 200_000), StringComparison.Ordinal));
        yield return ("endless fields", header + "\r\n" + new string(',', 500_000));
        yield return ("wrong row after quotes", Good.Replace("exports", "\"ex\nports\"", StringComparison.Ordinal));
        yield return ("unknown code in line 3", Good.Replace("exports", "export", StringComparison.Ordinal));
        yield return ("row twice", Good.Replace("exports", "total", StringComparison.Ordinal));
    }

    private static string Write(IEnumerable<FigureRow> rows)
    {
        StringWriter writer = new();
        rows.WriteCsv(writer);
        return writer.ToString();
    }
}
