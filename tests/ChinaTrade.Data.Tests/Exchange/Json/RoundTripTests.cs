using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.Json;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(typeof(Partner))]
    [InlineData(typeof(Period))]
    [InlineData(typeof(Transformation))]
    public void Deserialize_HalfACharacter_IsAJsonException(Type type) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"\\uD83D\"", type, TradeJsonContext.Default));

    [Fact]
    public void Deserialize_LawfulRows_GivesThemBack() => LawfulRows.Sets.Sample(Check, iter: 200);

    [Fact]
    public void Deserialize_EntryOfNoDimension_GivesTheSameEntry()
    {
        foreach (Producer entry in Producers.All) Check(entry);
        foreach (Indicator entry in Indicators.All) Check(entry);
        foreach (Source entry in Sources.All) Check(entry);
    }

    [Fact]
    public void Serialize_IndicatorOfAKind_IsItsCode()
    {
        JsonTypeInfo<Indicator<Quantity<Yuan>>> info = UserJsonContext.Default.IndicatorQuantityYuan;

        Assert.Equal("\"trade-value\"", JsonSerializer.Serialize(Indicators.TradeValue, info));
        Assert.Same(Indicators.TradeValue, JsonSerializer.Deserialize("\"trade-value\"", info));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"trade-volume\"", info));
    }

    [Fact]
    public void Deserialize_EveryMemberOfEveryClosedList_GivesItBack()
    {
        CheckAll<ReleaseKind>();
        CheckAll<Dimension>();
        CheckAll<Transformation>();
        CheckAll<ObservationStatus>();
        CheckAll<Hedge>();
        CheckAll<AuditVerdict>();
        CheckAll<PartnerKind>();
        CheckAll<Membership>();
        CheckAll<MappingCertainty>();
    }

    [Fact]
    public void Deserialize_PeriodsOfEveryForm_GivesThemBack()
    {
        foreach (string text in (string[])["2021", "2021-H1", "2021-Q4", "2021-06", "2020-04/2021-06"]) Check(Period.Parse(text));
        Check(default(Period));
    }

    [Fact]
    public void Deserialize_Publication_GivesEveryPropertyBack()
    {
        foreach (Publication publication in TradeData.Dataset.Publications.Append(
            SampleRows.Publication with { Url = "https://example.org/a?b=c" }))
        {
            string json = JsonSerializer.Serialize(publication, TradeJsonContext.Default.Publication);
            Publication read = JsonSerializer.Deserialize(json, TradeJsonContext.Default.Publication)!;

            Assert.Equal(
                (publication.Code, publication.Title, publication.Publisher, publication.Date, publication.Period, publication.Url),
                (read.Code, read.Title, read.Publisher, read.Date, read.Period, read.Url));
            Assert.Equal(publication.Sections, read.Sections);
        }
    }

    [Fact]
    public void Deserialize_EveryAuditFinding_GivesItBack()
    {
        AuditRow[] findings = [.. TradeAudit.FindAll(TradeData.Dataset).Select(finding => finding.ToRow())];
        string json = JsonSerializer.Serialize(findings, TradeJsonContext.Default.AuditRowArray);
        AuditRow[] read = JsonSerializer.Deserialize(json, TradeJsonContext.Default.AuditRowArray)!;

        Assert.NotEmpty(findings);
        Assert.Equal(findings.Select(row => row with { Figures = [] }), read.Select(row => row with { Figures = [] }));
        Assert.Equal(findings.SelectMany(row => row.Figures), read.SelectMany(row => row.Figures));
    }

    [Fact]
    public void Deserialize_DerivedResult_GivesItBack()
    {
        var h1 = Briefings.FirstHalf2021;
        DerivedRow row = h1.Partners.Asean.Total.Value.ShareOf(h1.Overall.Total.Value).ToRow();

        DerivedRow read =
            JsonSerializer.Deserialize(JsonSerializer.Serialize(row, TradeJsonContext.Default.DerivedRow), TradeJsonContext.Default.DerivedRow)!;

        Assert.Equal(row, read with { Inputs = row.Inputs });
        Assert.Equal(row.Inputs, read.Inputs);
    }

    [Fact]
    public async Task DeserializeAsyncEnumerable_RowsOfAStream_GivesADataset()
    {
        using MemoryStream stream = new();
        await JsonSerializer.SerializeAsync(stream, TradeData.Rows, TradeJsonContext.Default.IEnumerableFigureRow);
        stream.Position = 0;

        TradeDataset read = await JsonSerializer.DeserializeAsyncEnumerable(stream, TradeJsonContext.Default.FigureRow)!.ToDatasetAsync()!;

        Assert.Equal(SampleRows.BuiltIn, read.Rows);
    }

    private static void CheckAll<T>()
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>()) Check(value);
    }

    private static void Check<T>(T value)
    {
        JsonTypeInfo<T> type = (JsonTypeInfo<T>)TradeJsonContext.Default.GetTypeInfo(typeof(T))!;
        Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type));
    }
}
