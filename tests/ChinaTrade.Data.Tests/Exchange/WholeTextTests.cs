using System.Text;
using System.Text.Json;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>Texts that an encoding cannot carry are errors on every way in and out; what is written reads back as it was.</summary>
public sealed class WholeTextTests
{
    private const string HalfMessage =
        "Line 2, column 'note': 'cut �' is not accepted; expected whole characters; character 5 is half of a surrogate pair.";

    private static readonly FigureRow[] Half = [SampleRows.One with { Flow = "exports" }, SampleRows.One with { Note = "cut \uD83D" }];

    private static readonly Dictionary<string, Action<IEnumerable<FigureRow>>> Write = new(StringComparer.Ordinal)
    {
        { "CSV", rows => rows.WriteCsv(new StringWriter()) },
        { "SDMX-CSV", rows => rows.WriteSdmxCsv(new StringWriter()) },
        { "JSON Lines", rows => rows.WriteJsonLines(new StringWriter()) },
        { "JSON-stat", rows => rows.WriteJsonStat(new MemoryStream(), "x") },
        { "JSON-stat collection", rows => rows.WriteJsonStatCollection(new MemoryStream(), "x") },
        { "dataset", rows => rows.ToDataset(SampleRows.Publication) },
        { "data reader", rows => ReadToEnd(new FigureRowReader(rows)) },
    };

    public static TheoryData<string> Writers => [.. Write.Keys];

    [Theory]
    [MemberData(nameof(Writers))]
    public void Write_HalfACharacter_NamesLineAndColumn(string name)
    {
        RowFormatException fault = Assert.Throws<RowFormatException>(() => Write[name](Half));

        Assert.True(fault.Message.Replace('\uD83D', '\uFFFD') == HalfMessage, name + ": " + fault.Message);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void Write_NullRowOrText_IsAnArgumentException(string name)
    {
        Assert.Throws<ArgumentException>("rows", () => Write[name]([SampleRows.One, null!]));
        Assert.Throws<ArgumentException>("rows", () => Write[name]([SampleRows.One with { Note = null! }]));
        Assert.Throws<ArgumentNullException>("rows", () => Write[name](null!));
    }

    [Fact]
    public void Serialize_HalfACharacter_NamesTheProperty()
    {
        JsonException row = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(Half[1], TradeJsonContext.Default.FigureRow));
        JsonException title = Assert.ThrowsAny<JsonException>(
            () => JsonSerializer.Serialize(SampleRows.Publication with { Title = "\uDE00" }, TradeJsonContext.Default.Publication));

        Assert.StartsWith("Property 'note': ", row.Message, StringComparison.Ordinal);
        Assert.StartsWith("Property 'title': ", title.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadCsv_BytesOfGbk_NamesLineColumnAndReason()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Csv(SampleRows.One with { Note = "!" })[..^3]), 0xBA, 0xA3, 0xB9, 0xD8,
            (byte)'\r', (byte)'\n'];

        RowFormatException fault = Assert.Throws<RowFormatException>(() => CsvImport.ReadCsv(Reader(bytes), SampleRows.Publication));
        RowFormatException rows = Assert.Throws<RowFormatException>(() => CsvImport.ReadCsvRows(Reader(bytes)).ToArray());

        Assert.Equal((2L, "note"), (fault.Line, fault.Column));
        Assert.Contains("contains U+FFFD, which the reader puts in place of bytes of another encoding", fault.Message,
            StringComparison.Ordinal);
        Assert.Equal(fault.Message, rows.Message);
    }

    [Fact]
    public void ReadJsonLines_BytesOfGbk_NamesLineAndColumn()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Lines(SampleRows.One with { Note = "##" }));
        int note = bytes.AsSpan().IndexOf("##"u8);
        (bytes[note], bytes[note + 1]) = (0xBA, 0xA3);

        RowFormatException fault = Assert.Throws<RowFormatException>(() => JsonLines.ReadJsonLines(Reader(bytes), SampleRows.Publication));

        Assert.Equal((1L, "note"), (fault.Line, fault.Column));
    }

    [Fact]
    public void Read_StrictReader_NamesTheBytes()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Csv(SampleRows.One)), 0xBA, 0xA3];
        using StreamReader reader = new(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));

        RowFormatException fault = Assert.Throws<RowFormatException>(() => CsvImport.ReadCsv(reader, SampleRows.Publication));

        Assert.Contains("the bytes BA", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ReplacementCharacterThatWasWritten_IsKept()
    {
        FigureRow row = SampleRows.One with { Note = "a \uFFFD b" };
        using StreamReader strict = new(
            new MemoryStream(Encoding.UTF8.GetBytes(Csv(row))), new UTF8Encoding(false, throwOnInvalidBytes: true));

        Assert.Equal([row], CsvImport.ReadCsv(new StringReader(Csv(row)), SampleRows.Publication).Rows);
        Assert.Equal([row], CsvImport.ReadCsv(strict, SampleRows.Publication).Rows);
        Assert.Equal([row], JsonLines.ReadJsonLines(new StringReader(Lines(row)), SampleRows.Publication).Rows);
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(row, TradeJsonContext.Default.FigureRow);
        Assert.Equal(row, JsonSerializer.Deserialize(json, TradeJsonContext.Default.FigureRow));
    }

    [Fact]
    public void WriteCsv_EncodingWithoutTheCharacter_NamesIt()
    {
        using StreamWriter writer = new(new MemoryStream(), Encoding.Latin1);

        RowFormatException fault = Assert.Throws<RowFormatException>(
            () => new[] { SampleRows.One with { Printed = "18万亿元" } }.WriteCsv(writer));

        Assert.Equal("Line 1, column 'printed': '18万亿元' is not accepted; expected characters that the writer's encoding 'iso-8859-1' has.",
            fault.Message);
    }

    [Fact]
    public void WriteCsv_EmojiAndPlainLatin_AreWritten()
    {
        FigureRow row = SampleRows.One with { Note = "é 😀" };
        using MemoryStream stream = new();
        using (StreamWriter writer = new(stream, Encoding.UTF8, leaveOpen: true)) new[] { row }.WriteCsv(writer);

        Assert.Equal([row], CsvImport.ReadCsv(Reader(stream.ToArray()), SampleRows.Publication).Rows);
    }

    private static StreamReader Reader(byte[] bytes) => new(new MemoryStream(bytes));

    private static string Csv(FigureRow row)
    {
        StringWriter writer = new();
        new[] { row }.WriteCsv(writer);
        return writer.ToString();
    }

    private static string Lines(FigureRow row)
    {
        StringWriter writer = new();
        new[] { row }.WriteJsonLines(writer);
        return writer.ToString();
    }

    private static void ReadToEnd(FigureRowReader reader)
    {
        while (reader.Read()) Assert.Equal(RowColumn.All.Count, reader.FieldCount);
    }
}
