using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2021", "2021", "Year2021")]
    [InlineData("2021-H1", "2021-S1", "FirstHalf2021")]
    [InlineData("2021-H2", "2021-S2", "SecondHalf2021")]
    [InlineData("2021-Q1", "2021-Q1", "FirstQuarter2021")]
    [InlineData("2021-Q2", "2021-Q2", "SecondQuarter2021")]
    [InlineData("2021-Q3", "2021-Q3", "ThirdQuarter2021")]
    [InlineData("2021-Q4", "2021-Q4", "FourthQuarter2021")]
    [InlineData("2021-06", "2021-06", "June2021")]
    [InlineData("2020-06/2021-06", "2020-06-01/P13M", "June2020ToJune2021")]
    [InlineData("2021-01/2021-02", "2021-01-01/P2M", "January2021ToFebruary2021")]
    [InlineData("2021-02/2021-04", "2021-02-01/P3M", "February2021ToApril2021")]
    [InlineData("2021-07/2022-06", "2021-07-01/P12M", "July2021ToJune2022")]
    [InlineData("0021-12", "0021-12", "December0021")]
    public void ToString_EachForm_ReadsBack(string text, string sdmx, string member)
    {
        Period period = Period.Parse(text);

        Assert.Equal(text, period.ToString());
        Assert.Equal(sdmx, period.ToSdmx());
        Assert.Equal(member, period.MemberName);
        Assert.Equal(period, Period.Parse(sdmx));
    }

    [Fact]
    public void ToString_AnyPeriod_ReadsBack() => Gen.Select(Gen.Int[1, 9990], Gen.Int[1, 12], Gen.Int[0, 100]).Sample(
        (year, month, more) =>
        {
            Period first = Period.Month(year, month);
            Period period = Period.Between(first, first.AddMonths(more));
            Assert.Equal(period, Period.Parse(period.ToString()));
            Assert.Equal(period, Period.Parse(period.ToSdmx()));
            Assert.Equal(more + 1, period.MonthCount);
        },
        iter: 2_000);

    [Theory]
    [InlineData("2021-01/2021-06", "2021-H1")]
    [InlineData("2021-06/2021-06", "2021-06")]
    [InlineData("2021-01/2021-12", "2021")]
    [InlineData("2021-01-01/P6M", "2021-H1")]
    public void Parse_FirstAndLastMonthOfNamedPeriod_IsThatPeriod(string text, string name) =>
        Assert.Equal(name, Period.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" 2021")]
    [InlineData("2021 ")]
    [InlineData("21")]
    [InlineData("0000")]
    [InlineData("-021")]
    [InlineData("20210")]
    [InlineData("2021-00")]
    [InlineData("2021-02-02/P3M")]
    [InlineData("2021-02/P3M")]
    [InlineData("2021-02-01/P0M")]
    [InlineData("2021-02-01/PM")]
    [InlineData("2021-02-01/P3D")]
    [InlineData("9999-12-01/P2M")]
    [InlineData("2021-02-01/P99999999999M")]
    [InlineData("2021-13")]
    [InlineData("2021-6")]
    [InlineData("2021-+6")]
    [InlineData("2021/06")]
    [InlineData("2021.06")]
    [InlineData("2021-Q0")]
    [InlineData("2021-Q5")]
    [InlineData("2021-H3")]
    [InlineData("2021-h1")]
    [InlineData("2021-06/2021-05")]
    [InlineData("2021-06/")]
    [InlineData("/2021-06")]
    [InlineData("2021/2022")]
    [InlineData("2021-06/2021-07/2021-08")]
    [InlineData("２０２１")]
    public void Parse_NotAPeriod_ThrowsSayingWhatIsExpected(string text)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Period.Parse(text));

        Assert.Equal($"'{text}' is not a period; expected 2021, 2021-H1, 2021-Q2, 2021-06 or first/last month as in 2020-04/2021-06.",
            refusal.Message);
        Assert.False(Period.TryParse(text, out Period period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(Period.TryParse(null, out _));
}
