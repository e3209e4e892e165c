using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.Json;

public sealed class UserContextTests
{
    private static readonly Deal Sample = new(
        "Ann", Partners.Asean, Quantity<Yuan>.Parse("2.66 trillion yuan", CultureInfo.InvariantCulture), Flows.Exports, Period.FirstHalf(2021), null,
        Growth<YearOnYear>.FromInterval(Interval.Between(30m, 30m, null)));

    [Fact]
    public void IsReflectionEnabledByDefault_InTheseTests_IsFalse() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Fact]
    public void Serialize_RecordOfAUserWithHisContext_GivesCodesAndExactNumbers() => Assert.Equal(
        """{"buyerName":"Ann","partner":"asean","amount":{"value":2660000000000,"lower":2655000000000,"upper":2665000000000,"unit":"CNY"},"flow":"exports","period":"2021-H1","commodity":null,"growth":{"value":30,"lower":30,"upper":null,"unit":"% year-on-year"}}""",
        JsonSerializer.Serialize(Sample, UserJsonContext.Default.Deal));

    [Fact]
    public void Deserialize_RecordOfAUserWithHisContext_GivesItBack() => Assert.Equal(
        Sample, JsonSerializer.Deserialize(JsonSerializer.Serialize(Sample, UserJsonContext.Default.Deal), UserJsonContext.Default.Deal));

    [Fact]
    public void Serialize_UsersNamingPolicy_LeavesTheLibrarysNamesAlone()
    {
        Report report = Sampled();

        string json = JsonSerializer.Serialize(report, UserJsonContext.Default.Report);

        Assert.StartsWith("{\"rows\":[" + JsonSerializer.Serialize(report.Rows[0], TradeJsonContext.Default.FigureRow), json,
            StringComparison.Ordinal);
        Assert.Contains("\"findings\":[" + JsonSerializer.Serialize(report.Findings[0], TradeJsonContext.Default.AuditRow), json,
            StringComparison.Ordinal);
        Assert.Contains("\"derived\":" + JsonSerializer.Serialize(report.Derived, TradeJsonContext.Default.DerivedRow), json,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_EverythingShippedInAUsersRecord_GivesItBack()
    {
        Report report = Sampled();

        string json = JsonSerializer.Serialize(report, UserJsonContext.Default.Report);
        Report? read = JsonSerializer.Deserialize(json, UserJsonContext.Default.Report);

        Assert.Equal(report.Rows, read!.Rows);
        Assert.Equal(report.Range, read.Range);
        Assert.Equal(report.Publication.Sections, read.Publication.Sections);
        Assert.Equal(json, JsonSerializer.Serialize(read, UserJsonContext.Default.Report));
    }

    [Fact]
    public void Combine_UsersContextAndTheLibrarys_ServesBoth()
    {
        JsonSerializerOptions options = new()
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(UserJsonContext.Default, TradeJsonContext.Default),
        };

        Assert.Equal("\"world\"", JsonSerializer.Serialize(Partners.World, (JsonTypeInfo<Partner>)options.GetTypeInfo(typeof(Partner))));
        Assert.Contains("\"BuyerName\"", JsonSerializer.Serialize(Sample, (JsonTypeInfo<Deal>)options.GetTypeInfo(typeof(Deal))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_CodesAndPeriodsAsKeys_ReadBack()
    {
        Dictionary<Partner, decimal> byPartner = new() { [Partners.Japan] = 1.5m, [Partners.Asean] = 2m };
        Dictionary<Flow, Period> byFlow = new() { [Flows.Imports] = Period.Month(2021, 6) };
        Dictionary<Period, Quantity<Tonne>> byPeriod = new() { [Period.Year(2020)] = Tonne.Million(261) };

        string partners = JsonSerializer.Serialize(byPartner, UserJsonContext.Default.DictionaryPartnerDecimal);
        string flows = JsonSerializer.Serialize(byFlow, UserJsonContext.Default.DictionaryFlowPeriod);
        string periods = JsonSerializer.Serialize(byPeriod, UserJsonContext.Default.DictionaryPeriodQuantityTonne);

        Assert.Equal("""{"japan":1.5,"asean":2}""", partners);
        Assert.Equal("""{"imports":"2021-06"}""", flows);
        Assert.Equal("""{"2020":{"value":261000000,"lower":261000000,"upper":261000000,"unit":"t"}}""", periods);
        Assert.Equal(byPartner, JsonSerializer.Deserialize(partners, UserJsonContext.Default.DictionaryPartnerDecimal));
        Assert.Equal(byFlow, JsonSerializer.Deserialize(flows, UserJsonContext.Default.DictionaryFlowPeriod));
        Assert.Equal(byPeriod, JsonSerializer.Deserialize(periods, UserJsonContext.Default.DictionaryPeriodQuantityTonne));
    }

    [Fact]
    public void Serialize_UnitOfAUserWithItsConverter_ReadsBack()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = UserJsonContext.Default };
        options.Converters.Add(new QuantityJsonConverter<Quantity<Barrel>>());
        JsonTypeInfo<Quantity<Barrel>> type = (JsonTypeInfo<Quantity<Barrel>>)options.GetTypeInfo(typeof(Quantity<Barrel>));
        Quantity<Barrel> amount = Quantity<Barrel>.Parse("7.3 million barrels", CultureInfo.InvariantCulture);

        string json = JsonSerializer.Serialize(amount, type);

        Assert.Equal("""{"value":7300000,"lower":7250000,"upper":7350000,"unit":"bbl"}""", json);
        Assert.Equal(amount, JsonSerializer.Deserialize(json, type));
    }

    [Fact]
    public void Serialize_UnitOfAUserWithoutItsConverter_SaysWhatIsMissing()
    {
        NotSupportedException fault = Assert.ThrowsAny<NotSupportedException>(
            () => JsonSerializer.Serialize(default, UserJsonContext.Default.QuantityBarrel));

        Assert.Contains("QuantityJsonConverter", fault.Message, StringComparison.Ordinal);
    }

    private static Report Sampled() => new(
        [.. SampleRows.BuiltIn.Take(3)],
        TradeData.Dataset.Publications.First(),
        Briefings.FirstHalf2021.Overall.Exports.Value.Balance(Briefings.FirstHalf2021.Overall.Imports.Value).ToRow(),
        [.. TradeData.Audit().Findings.Take(2).Select(finding => finding.ToRow())],
        Interval.Between(-1m, 0m, null));
}
