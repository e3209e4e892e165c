using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.Json;

public sealed class JsonLinesRoundTripTests
{
    [Fact]
    public void ReadJsonLines_BuiltInRows_GivesEveryRowBack() =>
        Assert.Equal(SampleRows.BuiltIn, JsonLines.ReadJsonLines(new StringReader(Lines(SampleRows.BuiltIn))).Rows);

    [Fact]
    public void ReadJsonLines_LawfulRowsInAnyOrder_GivesThemBackInOrder() => LawfulRows.Sets.Sample(
        rows => Assert.Equal(
            SampleRows.Ordered(rows), JsonLines.ReadJsonLines(new StringReader(Lines(rows)), SampleRows.Publication).Rows),
        iter: 300);

    [Fact]
    public void WriteJsonLines_Rows_AreALineEachWithPlainNumbers()
    {
        string line = Lines([SampleRows.One with { Value = 27.10m, Lower = null, Upper = 0.0000001m }]);

        Assert.EndsWith("\n", line, System.StringComparison.Ordinal);
        Assert.Equal(1, line.Count(each => each == '\n'));
        Assert.Contains("\"value\":27.1,\"lower\":null,\"upper\":0.0000001,", line, System.StringComparison.Ordinal);
    }

    [Fact]
    public void ReadJsonLinesRows_OtherOrderBlankLinesMarkAndExponents_ReadsTheSame()
    {
        string line = Lines([SampleRows.One]).TrimEnd();
        string moved = "\uFEFF{\"note\":\"\"," + line[1..].Replace(",\"note\":\"\"", "", System.StringComparison.Ordinal)
            .Replace("18070000000000", "1.807e13", System.StringComparison.Ordinal);

        Assert.Equal([SampleRows.One, SampleRows.One], JsonLines.ReadJsonLinesRows(new StringReader(moved + "\r\n\n" + line)));
    }

    [Fact]
    public void ReadJsonLinesRows_LongText_ReadsNoFurtherThanAskedFor()
    {
        string lines = Lines(Enumerable.Repeat(SampleRows.One, 1_000));
        using StringReader reader = new(lines);

        Assert.Equal(SampleRows.One, JsonLines.ReadJsonLinesRows(reader).First());
        Assert.InRange(reader.ReadToEnd().Length, lines.Length - 20_000, lines.Length - 1);
    }

    private static string Lines(IEnumerable<FigureRow> rows)
    {
        StringWriter writer = new();
        rows.WriteJsonLines(writer);
        return writer.ToString();
    }
}
