using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Exchange.Json;

public sealed class JsonLinesFaultTests
{
    private static readonly string Good = Write([SampleRows.One, SampleRows.One with { Flow = "exports", Note = "中文 \"quoted\"" }]);

    [Fact]
    public Task ReadJsonLines_BadText_NamesLineAndColumn()
    {
        FaultList faults = new();
        foreach ((string name, string text) in BadTexts())
        {
            faults.Add(name, () => JsonLines.ReadJsonLines(new StringReader(text), SampleRows.Publication));
        }

        return Verify(faults.ToString()).UseDirectory("_snapshots");
    }

    [Fact]
    public void ReadJsonLines_TruncatedAnywhereInALine_Fails()
    {
        int second = Good.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (int length = second + 1; length < Good.Length - 1; length++)
        {
            RowFormatException fault = Assert.Throws<RowFormatException>(
                () => JsonLines.ReadJsonLines(new StringReader(Good[..length]), SampleRows.Publication));
            Assert.Equal(2, fault.Line);
        }
    }

    [Fact]
    public void ReadJsonLines_EndlessLine_StopsEarly()
    {
        using EndlessReader endless = new("{\"publication\":\"");

        Assert.Throws<RowFormatException>(() => JsonLines.ReadJsonLines(endless));
        Assert.InRange(endless.CharactersRead, 0, 1_100_000);
    }

    private static IEnumerable<(string Name, string Text)> BadTexts()
    {
        string line = Good[..Good.IndexOf('\n', StringComparison.Ordinal)];
        string With(string old, string replacement) => line + "\n" + line.Replace(old, replacement, StringComparison.Ordinal);
        yield return ("no JSON", "publication,period");
        yield return ("blanks", "   ");
        yield return ("null", "null");
        yield return ("array", "[" + line + "]");
        yield return ("text", "\"" + "x" + "\"");
        yield return ("comment", "// x\n" + line);
        yield return ("two objects", line + line);
        yield return ("trailing comma", line[..^1] + ",}");
        yield return ("unknown property", With("\"note\"", "\"nte\""));
        yield return ("other case", With("\"note\"", "\"Note\""));
        yield return ("more properties", With("\"note\"", "\"more\":1,\"note\""));
        yield return ("property twice", With("\"note\":\"\"", "\"note\":\"\",\"note\":\"\""));
        yield return ("property missing", With(",\"note\":\"\"", ""));
        yield return ("bound missing", With("\"lower\":18065000000000,", ""));
        yield return ("text is null", With("\"note\":\"\"", "\"note\":null"));
        yield return ("text is a number", With("\"paragraph\":\"2\"", "\"paragraph\":2"));
        yield return ("text is an object", With("\"note\":\"\"", "\"note\":{}"));
        yield return ("value is null", With("\"value\":18070000000000", "\"value\":null"));
        yield return ("value is a text", With("\"value\":18070000000000", "\"value\":\"18070000000000\""));
        yield return ("value is NaN", With("\"value\":18070000000000", "\"value\":NaN"));
        yield return ("value is 1e400", With("\"value\":18070000000000", "\"value\":1e400"));
        yield return ("value of 30 digits", With("\"value\":18070000000000", "\"value\":0.123456789012345678901234567891"));
        yield return ("value of 5000 digits", With("\"value\":18070000000000", "\"value\":" + new string('9', 5000)));
        yield return ("half a surrogate", With("\"note\":\"\"", "\"note\":\"\uD83D\""));
        yield return ("half an escaped surrogate", With("\"note\":\"\"", "\"note\":\"\\uD83D\""));
        yield return ("gigantic line", With("\"note\":\"\"", "\"note\":\"" + new string('x', 1_100_000) + "\""));
        yield return ("gigantic name", With("\"note\"", "\"" + new string('n', 5000) + "\""));
        yield return ("unknown code in line 2", With("\"total\"", "\"totl\""));
        yield return ("row twice", line + "\n\n" + line);
    }

    private static string Write(IEnumerable<FigureRow> rows)
    {
        StringWriter writer = new();
        rows.WriteJsonLines(writer);
        return writer.ToString();
    }
}
