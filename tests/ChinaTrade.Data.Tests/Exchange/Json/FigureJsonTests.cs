using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using NJsonSchema;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.Json;

public sealed class FigureJsonTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(TradeJsonContext.Default, QuantityJsonResolver.Default),
    };

    private static Figure<Quantity<Yuan>> Asean => TradeData.Y2021.H1.Partners.Asean.Total.Value;

    [Fact]
    public void Serialize_Figure_IsItsRow()
    {
        string row = JsonSerializer.Serialize(Asean.Untyped.ToRow(), Options);

        Assert.Equal(row, JsonSerializer.Serialize(Asean, Options));
        Assert.Equal(row, JsonSerializer.Serialize(Asean.Untyped, Options));
    }

    [Fact]
    public void Serialize_Result_IsItsRow()
    {
        Derived<Quantity<Yuan>> earlier = Asean.LevelYearEarlier();

        Assert.Equal(JsonSerializer.Serialize(earlier.ToRow(), Options), JsonSerializer.Serialize(earlier, Options));
    }

    [Fact]
    public void Serialize_EveryKind_HasItsContract() => Assert.All(
        TradeData.Figures,
        figure => Assert.Equal(JsonSerializer.Serialize(figure.ToRow(), Options), JsonSerializer.Serialize(figure, Options)));

    [Fact]
    public void Serialize_WhatAQueryAnswers_IsAListOfRows()
    {
        AreRows(TradeData.Query().Measure(Indicators.TradeValue));
        AreRows(TradeData.Query().Measure(Indicators.TradeValue.Growth));
        AreRows(TradeData.Query().Measure(Indicators.TradeValue.Share));
        AreRows(TradeData.Query().Measure(Indicators.TradeValue.GrowthGap));
        TradeQuery untyped = TradeData.Query().In(Period.FirstHalf(2021));
        string rows = JsonSerializer.Serialize(untyped.ToRows().ToArray(), Options);
        Assert.Equal(rows, JsonSerializer.Serialize(untyped, Options));
        Assert.Equal(rows, JsonSerializer.Serialize(untyped.ToArray(), Options));
        Assert.Equal(rows, JsonSerializer.Serialize(untyped.ToList(), Options));
    }

    private static void AreRows<T>(TradeQuery<T> query)
        where T : struct, IQuantityKind<T>
    {
        Figure<T>[] figures = [.. query];
        string rows = JsonSerializer.Serialize(figures.Select(figure => figure.Untyped.ToRow()).ToArray(), Options);
        Assert.NotEmpty(figures);
        Assert.Equal(rows, JsonSerializer.Serialize(query, Options));
        Assert.Equal(rows, JsonSerializer.Serialize(figures, Options));
        Assert.Equal(rows, JsonSerializer.Serialize(figures.ToList(), Options));
        Assert.Equal(rows, JsonSerializer.Serialize<IReadOnlyList<Figure<T>>>(figures, Options));
        Assert.Equal(rows, JsonSerializer.Serialize<IEnumerable<Figure<T>>>(figures, Options));
    }

    [Fact]
    public void Deserialize_FigureOrResult_SaysWhatToReadInstead()
    {
        Assert.StartsWith("Figures and results are written as rows and not read back; read FigureRow instead.",
            Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Deserialize<Figure<Quantity<Yuan>>>("{}", Options)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Figures and results are written as rows and not read back; read FigureRow instead.",
            Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Deserialize<Figure>("{}", Options)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Figures and results are written as rows and not read back; read DerivedRow instead.",
            Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Deserialize<Derived<Share>>("{}", Options)).Message, StringComparison.Ordinal);
    }

    // What is written fits the schema that is told to clients, and nothing else does.
    [Fact]
    public async Task Schema_OfEachType_FitsWhatIsWritten()
    {
        await Fits(SampleRows.BuiltIn[0]);
        await Fits(Asean);
        await Fits(Asean.LevelYearEarlier());
        await Fits(Asean.LevelYearEarlier().ToRow());
        await Fits(Asean.Quantity);
        await Fits(Asean.Quantity.Interval);
        await Fits(TradeData.Y2021.H1.Partners.Asean.Total.Growth.Quantity);
        await Fits(Share.Percent(5m));
        await Fits(Asean.Publication);
        await Fits(TradeData.Dataset.Publications.First(each => each.Sections.Count > 0).Sections[0]);
        await Fits(TradeData.Dataset.Audit().Findings[0].ToRow());
        await Fits(Asean.LevelYearEarlier().ToRow().Inputs[0]);
        await Fits(Asean.Period);
        await Fits(Partners.Asean);
        await Fits(Hedge.About);
        await Fits(Transformation.GrowthGap);
    }

    [Fact]
    public void Schema_OfAnotherType_IsNone()
    {
        Assert.Null(TradeJsonSchema.Find(typeof(DateTime)));
        Assert.Null(TradeJsonSchema.Find(typeof(DateTime[])));
        Assert.Null(TradeJsonSchema.Find(typeof(string)));
    }

    [Fact]
    public void Schema_OfAList_IsThatOfItsItems() => Assert.All(
        [
            typeof(FigureRow[]), typeof(List<FigureRow>), typeof(IEnumerable<Figure>), typeof(TradeQuery), typeof(TradeQuery<Share>),
            typeof(IReadOnlyList<Figure<Share>>),
        ],
        (Type type) =>
        {
            JsonObject schema = TradeJsonSchema.Find(type)!;
            Assert.Equal("array", (string?)schema["type"]);
            Assert.True(JsonNode.DeepEquals(TradeJsonSchema.Find(typeof(FigureRow)), schema["items"]));
        });

    // A contract that has no schema would be {} to clients.
    [Fact]
    public void Schema_OfEveryContract_IsThere() => Assert.All(
        typeof(TradeJsonContext).CustomAttributes
            .Where(attribute => attribute.AttributeType == typeof(System.Text.Json.Serialization.JsonSerializableAttribute))
            .Select(attribute => (Type)attribute.ConstructorArguments[0].Value!),
        type => Assert.NotNull(TradeJsonSchema.Find(type)));

    private static async Task Fits<T>(T value)
    {
        JsonObject described = TradeJsonSchema.Find(typeof(T))!;
        JsonSchema schema = await JsonSchema.FromJsonAsync(described.ToJsonString());
        string json = JsonSerializer.Serialize(value, Options);

        Assert.True(schema.Validate(json).Count == 0, $"{typeof(T)}: {json} against {described.ToJsonString()}");
        Assert.NotEmpty(schema.Validate("[1]"));
    }
}
