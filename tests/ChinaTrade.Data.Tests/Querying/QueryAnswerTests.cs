using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>What a query answers where there is nothing, one figure, or several; and how it tells.</summary>
public sealed class QueryAnswerTests
{
    private static TradeQuery Half => TradeData.Query().In(Period.FirstHalf(2021));

    private static TradeQuery<Quantity<Yuan>> Values => Half.By(Dimension.Partner).Measure(Indicators.TradeValue);

    [Fact]
    public void By_WithoutAFlow_FindsEveryFlow()
    {
        Flow[] flows = [.. Values.Select(figure => figure.Key.Flow).Distinct()];

        Assert.Equal(3, flows.Length);
        Assert.Equal(Values.Count(), Values.Total().Count() + Values.Exports().Count() + Values.Imports().Count());
        Assert.DoesNotContain(Values.By(Dimension.Flow), figure => figure.Key.Flow == Flows.Total);
    }

    [Fact]
    public void Ranks_OfFlowsTogether_SayHowToAsk()
    {
        string message = Assert.Throws<InvalidOperationException>(() => Values.Top(3).ToList()).Message;

        Assert.EndsWith("Choose Exports(), Imports() or Total(); By(Dimension.Flow) asks for exports and imports on purpose.", message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Values.Sum());
        Assert.Throws<InvalidOperationException>(() => Values.SumBy(Dimension.Partner));
        Assert.Throws<InvalidOperationException>(() => Values.SharesBy(Dimension.Partner));
        Assert.Throws<InvalidOperationException>(() => Values.Ranking());
        Assert.Throws<InvalidOperationException>(() => Values.Average());
        Assert.Equal(3, Values.Total().Top(3).Count());
        Assert.Equal(3, Values.By(Dimension.Flow).Top(3).Count());
    }

    [Fact]
    public void Find_NoneOneOrSeveral_IsNullFigureOrAnException()
    {
        TradeQuery<Quantity<Yuan>> one = Half.Total().By().Measure(Indicators.TradeValue);
        TradeQuery<Quantity<Yuan>> none = one.In(Period.Month(1999, 1));

        Assert.Equal(18.07e12m, one.Find()!.Value.Number);
        Assert.Equal(one.Single(), one.SingleOrDefault());
        Assert.Null(none.Find());
        Assert.Null(none.FirstOrDefault());
        Assert.Null(none.SingleOrDefault());
        Assert.False(none.TryGet(out _));
        Assert.True(one.TryGet(out Figure<Quantity<Yuan>> figure));
        Assert.Equal(one.Single(), figure);
        Assert.NotNull(Values.FirstOrDefault());
        Assert.Throws<FigureNotFoundException>(() => none.Single());
    }

    [Fact]
    public void Find_Several_NamesSome()
    {
        AmbiguousFigureException several = Assert.Throws<AmbiguousFigureException>(() => Values.TryGet(out _));

        Assert.StartsWith($"{Values.Count()} figures answer 'period 2021-H1, ", several.Message, StringComparison.Ordinal);
        Assert.Equal(3, several.Figures.Count);
        Assert.Throws<AmbiguousFigureException>(() => Values.Single());
        Assert.Throws<AmbiguousFigureException>(() => Half.Find());
        Assert.Throws<AmbiguousFigureException>(() => Half.SingleOrDefault());
    }

    [Fact]
    public void Conditions_WithoutAValue_AreRefused()
    {
        Assert.StartsWith("No period is given; expected one or more.", Assert.Throws<ArgumentException>(() => Half.In()).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("No partner is given; expected one or more.",
            Assert.Throws<ArgumentException>(() => Half.For((Partner[])[])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Half.In((IEnumerable<Period>)[]));
        Assert.Throws<ArgumentNullException>(() => Half.In((IEnumerable<Period>)null!));
    }

    [Fact]
    public void Limits_OutsideTheMeasure_AreRefused()
    {
        TradeQuery<Share> shares = Half.Measure(Indicators.TradeValue.Share);

        Assert.Equal("No figure of trade value, share can be above 100; expected a limit within what they can be, from 0 to 100 in '%'.",
            Assert.Throws<ArgumentException>(() => shares.Above(100m)).Message);
        Assert.Equal("No figure of trade value can be below 0; expected a limit within what they can be, at least 0 in 'CNY'.",
            Assert.Throws<ArgumentException>(() => Values.Below(0m)).Message);
        Assert.Throws<ArgumentException>(() => shares.Between(101m, 120m));
        Assert.Throws<ArgumentException>(() => Half.Measure(Indicators.TradeValue.Growth).Below(-100m));
        Assert.NotNull(shares.Between(100m, 120m));
        Assert.NotNull(Half.Measure(Indicators.TradeBalance).Below(-5m));
        Assert.NotNull(Half.Measure(Indicators.TradeValue.Growth).Below(0m));
    }

    [Fact]
    public void Explain_OfAQuery_CountsWhatEachConditionLeaves()
    {
        string[] lines = Values.Total().Above(2.6e12m).Top(2).Explain().Split('\n');

        Assert.EndsWith("  every figure", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.EndsWith("  period 2021-H1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("  by partner", StringComparison.Ordinal));
        Assert.Contains("      2  above 2600000000000", lines);
        Assert.Equal("      2  at most 2", lines[^1]);
        Assert.Equal([.. lines.Select(CountOf).OrderDescending()], lines.Select(CountOf));
    }

    [Fact]
    public void Explain_OfNothing_NamesWhatIsNear()
    {
        string[] lines = TradeData.Query().In(Period.Month(2022, 12)).Total().By().Measure(Indicators.TradeValue).Explain().Split('\n');

        Assert.Equal(0, CountOf(lines.Last(line => !line.StartsWith("nearest", StringComparison.Ordinal))));
        Assert.Equal(3, lines.Count(line => line.StartsWith("nearest: trade value", StringComparison.Ordinal)));
    }

    private static int CountOf(string line) =>
        int.Parse(line[..7], System.Globalization.NumberStyles.AllowThousands | System.Globalization.NumberStyles.AllowLeadingWhite,
        System.Globalization.CultureInfo.InvariantCulture);
}
