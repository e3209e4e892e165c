using System.Text.Json;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>Every import refuses what a seed refuses; what is no row at all is an argument exception.</summary>
public sealed class OneGateTests
{
    public static TheoryData<string> TextColumns { get; } = [.. RowColumn.All.Where(column => !column.IsNumber)
        .Select(column => column.Name)];

    [Fact]
    public void Import_WrongRow_IsRefusedAlikeByEveryFormat() => Assert.All(WrongRows.All, wrong =>
    {
        FigureRow[] rows = [SampleRows.One with { Flow = "exports" }, wrong.Row];
        StringWriter csv = new();
        rows.WriteCsv(csv);
        StringWriter lines = new();
        rows.WriteJsonLines(lines);

        RowFormatException expected = Assert.Throws<RowFormatException>(() => rows.ToDataset(SampleRows.Publication));
        RowFormatException byCsv = Assert.Throws<RowFormatException>(
            () => CsvImport.ReadCsv(new StringReader(csv.ToString()), SampleRows.Publication));
        RowFormatException byLines = Assert.Throws<RowFormatException>(
            () => JsonLines.ReadJsonLines(new StringReader(lines.ToString()), SampleRows.Publication));

        Assert.Equal((expected.Column, Reason(expected)), (byCsv.Column, Reason(byCsv)));
        Assert.Equal(expected.Message, byLines.Message);
    });

    [Theory]
    [MemberData(nameof(TextColumns))]
    public void ToDataset_NullText_NamesRowAndColumn(string name)
    {
        RowColumn column = RowColumn.Find(name)!;
        FigureRow wrong = NullRows.With(SampleRows.One, column);

        ArgumentException fault = Assert.Throws<ArgumentException>(
            () => new[] { SampleRows.One with { Flow = "exports" }, wrong }.ToDataset(SampleRows.Publication));

        Assert.StartsWith($"Row 2, column '{name}': the text is null; an empty one stands for none.", fault.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ToDataset_NullRow_NamesIt() => Assert.StartsWith(
        "Row 2 is null.",
        Assert.Throws<ArgumentException>(() => new[] { SampleRows.One, null! }.ToDataset(SampleRows.Publication)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ToDataset_NullArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("rows", () => ((IEnumerable<FigureRow>)null!).ToDataset());
        Assert.Throws<ArgumentNullException>("publications", () => Array.Empty<FigureRow>().ToDataset((Publication[])null!));
        Assert.Throws<ArgumentNullException>("reader", () => CsvImport.ReadCsv(null!));
        Assert.Throws<ArgumentNullException>("reader", () => CsvImport.ReadCsvRows(null!));
        Assert.Throws<ArgumentNullException>("reader", () => JsonLines.ReadJsonLines(null!));
        Assert.Throws<ArgumentNullException>("reader", () => JsonLines.ReadJsonLinesRows(null!));
        Assert.Throws<ArgumentException>("publications", () => Array.Empty<FigureRow>().ToDataset([null!]));
    }

    [Theory]
    [InlineData("gacc\n2022", "code: 'gacc␣2022' is not a code; expected lower-case words joined by '-', as in 'gacc-2021-07-13'.")]
    [InlineData("GACC-2022", "code: 'GACC-2022' is not a code;")]
    [InlineData("gacc_2022", "code: 'gacc_2022' is not a code;")]
    [InlineData("gacc;2022", "code: 'gacc;2022' is not a code;")]
    [InlineData("", "code: '' is not a code;")]
    public void ToDataset_PublicationCodeThatIsNone_IsNamed(string code, string message)
    {
        Publication wrong = SampleRows.Publication with { Code = code };

        ArgumentException fault = Assert.Throws<ArgumentException>(
            "publications", () => new[] { SampleRows.One with { Publication = code } }.ToDataset(wrong));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Publications_ThatSeedsRefuse_AreRefusedAsArgumentsAndInJson() => Assert.All(WrongPublications(), wrong =>
    {
        Assert.Throws<ArgumentException>("publications", () => Array.Empty<FigureRow>().ToDataset(wrong));
        if (wrong.Title?.Contains('\uD83D', StringComparison.Ordinal) == true) return;
        string json = JsonSerializer.Serialize(wrong, TradeJsonContext.Default.Publication);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, TradeJsonContext.Default.Publication));
    });

    private static IEnumerable<Publication> WrongPublications() =>
    [
        SampleRows.Publication with { Code = "2022 h1" },
        SampleRows.Publication with { Publisher = "" },
        SampleRows.Publication with { Period = default },
        SampleRows.Publication with { Title = "two\nlines" },
        SampleRows.Publication with { Title = "\uD83D" },
        SampleRows.Publication with { Sections = [new Section("Opening", "opening")] },
        SampleRows.Publication with { Sections = [new Section("answer", "one"), new Section("answer", "two")] },
        SampleRows.Publication with { Sections = [new Section("answer", "one\u2028two")] },
    ];

    private static string Reason(RowFormatException fault) => fault.Message[fault.Message.IndexOf(':', StringComparison.Ordinal)..];
}
