using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

public sealed class PeriodRangeTests
{
    [Fact]
    public void Ranges_OfYears_AreInOrder()
    {
        Assert.Equal(["2024-01", "2024-12"], new[] { Period.Months(2024)[0], Period.Months(2024)[^1] }.Select(month => month.ToString()));
        Assert.Equal(24, Period.Months(2023, 2024).Count);
        Assert.Equal("2019-H1 2019-H2 2020-H1 2020-H2", string.Join(' ', Period.Halves(2019, 2020)));
        Assert.Equal("2019-Q1 2019-Q2 2019-Q3 2019-Q4", string.Join(' ', Period.Quarters(2019, 2019)));
        Assert.Equal("2019-H1 2020-H1", string.Join(' ', Period.FirstHalves(2019, 2020)));
        Assert.Equal("9998 9999", string.Join(' ', Period.Years(9998, 9999)));
    }

    [Fact]
    public void Ranges_ThatCannotBe_SayWhatWasExpected()
    {
        Assert.StartsWith("Expected 2020 or later.", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Halves(2020, 2019)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Expected a year from 1 to 9999.", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Months(0)).Message,
            StringComparison.Ordinal);
        Assert.Contains("13", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Month(2021, 13)).Message, StringComparison.Ordinal);
        Assert.Contains("5", Assert.Throws<ArgumentOutOfRangeException>(() => Period.Quarter(2021, 5)).Message, StringComparison.Ordinal);
    }
}
