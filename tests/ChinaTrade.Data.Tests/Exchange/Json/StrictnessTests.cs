using System.Text;
using System.Text.Json;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Exchange.Json;

public sealed class StrictnessTests
{
    [Fact]
    public Task Deserialize_BadJson_SaysWhatIsWrong()
    {
        StringBuilder faults = new();
        foreach ((Type type, string json) in BadJson())
        {
            JsonException fault = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, Contracts.From(type)));
            faults.Append(json).Append("\n    ").Append(fault.Message).Append('\n');
        }

        return Verify(faults.ToString()).UseDirectory("_snapshots");
    }

    [Fact]
    public void Deserialize_RowInAnArray_PathNamesItsPlace()
    {
        string row = JsonSerializer.Serialize(SampleRows.One, TradeJsonContext.Default.FigureRow);

        JsonException fault = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(
            $"[{row},{row.Replace("\"value\":18070000000000", "\"value\":null", StringComparison.Ordinal)}]", TradeJsonContext.Default.FigureRowArray));

        Assert.Equal("$[1]", fault.Path);
        Assert.Equal("Property 'value': expected a number, found null.", fault.Message);
    }

    [Fact]
    public void Deserialize_ExponentsAndTrailingZeros_AreExact()
    {
        Interval interval = JsonSerializer.Deserialize(
            """{"upper":1.50e3,"value":1E+3,"lower":100000e-2}""", TradeJsonContext.Default.Interval);

        Assert.Equal(Interval.Between(1000m, 1000m, 1500m), interval);
    }

    [Fact]
    public void Serialize_NumberThatStandsForNoMember_Fails() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Dimension)99, TradeJsonContext.Default.Dimension));

    private static IEnumerable<(Type Type, string Json)> BadJson()
    {
        yield return (typeof(Partner), "\"asea\"");
        yield return (typeof(Commodity), "\"zzzzzzzzzz\"");
        yield return (typeof(Flow), "\"export\"");
        yield return (typeof(Flow), "\"Exports\"");
        yield return (typeof(Period), "\"2021-H3\"");
        yield return (typeof(Interval), "null");
        yield return (typeof(Interval), "{}");
        yield return (typeof(Interval), """{"value":1,"lower":1}""");
        yield return (typeof(Interval), """{"value":1,"lower":1,"upper":1,"unit":"CNY"}""");
        yield return (typeof(Interval), """{"value":1,"value":1,"lower":1,"upper":1}""");
        yield return (typeof(Interval), """{"value":1,"lower":2,"upper":3}""");
        yield return (typeof(Interval), """{"value":4,"lower":2,"upper":3}""");
        yield return (typeof(Interval), """{"value":"1","lower":1,"upper":1}""");
        yield return (typeof(Interval), """{"value":0.00000000000000000000000000001,"lower":null,"upper":null}""");
        yield return (typeof(Quantity<Yuan>), """{"value":1,"lower":1,"upper":1,"unit":"USD"}""");
        yield return (typeof(Quantity<Yuan>), """{"value":1,"lower":1,"upper":1,"unit":null}""");
        yield return (typeof(Growth<YearOnYear>), """{"value":1,"lower":1,"upper":1,"unit":"% since-2019"}""");
        yield return (typeof(Section), """{"code":"a","titel":"b"}""");
        yield return (typeof(Publication), """{"code":"a","title":"b","publisher":"c","date":"13.07.2021","period":"2021-H1","url":null,"sections":[]}""");
        yield return (typeof(Publication), """{"code":"a","title":null,"publisher":"c","date":"2021-07-13","period":"2021-H1","url":null,"sections":[]}""");
        yield return (typeof(Publication), """{"code":"a","title":"b","publisher":"c","date":"2021-07-13","period":"2021-H1","url":null,"sections":null}""");
        yield return (typeof(DerivedRow), """{"name":"a","formula":"b","unit":"%","value":1,"lower":null,"upper":null,"inputs":[{"symbol":"x"}]}""");
        yield return (typeof(AuditRow), """{"identity":"a","statement":"b","printed":{"value":1,"lower":1,"upper":1},"derived":{"value":1,"lower":1,"upper":1},"verdict":"held","discrepancy":0,"is_known":false,"figures":[]}""");
        yield return (typeof(AuditRow), """{"identity":"a","statement":"b","printed":{"value":1,"lower":1,"upper":1},"derived":{"value":1,"lower":1,"upper":1},"verdict":"passed","discrepancy":0,"is_known":0,"figures":[]}""");
        yield return (typeof(FigureRow), """{"publication":"a"}""");
    }
}
