using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

public sealed class PeriodTests
{
    [Fact]
    public void Factories_CommonPeriods_HaveTheirMonths()
    {
        AssertMonths(Period.Year(2021), 2021, 1, 2021, 12);
        AssertMonths(Period.FirstHalf(2021), 2021, 1, 2021, 6);
        AssertMonths(Period.SecondHalf(2021), 2021, 7, 2021, 12);
        AssertMonths(Period.Quarter(2021, 1), 2021, 1, 2021, 3);
        AssertMonths(Period.Quarter(2021, 4), 2021, 10, 2021, 12);
        AssertMonths(Period.Month(2021, 6), 2021, 6, 2021, 6);
        AssertMonths(Period.YearToDate(2021, 8), 2021, 1, 2021, 8);
        AssertMonths(Period.Between(Period.Month(2020, 6), Period.Month(2021, 6)), 2020, 6, 2021, 6);
        AssertMonths(Period.Between(Period.Quarter(2020, 2), Period.FirstHalf(2021)), 2020, 4, 2021, 6);
    }

    [Fact]
    public void Factories_OutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => Period.Year(0));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => Period.FirstHalf(10_000));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => Period.Quarter(2021, 0));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => Period.Quarter(2021, 5));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => Period.Month(2021, 0));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => Period.Month(2021, 13));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => Period.YearToDate(2021, 13));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => Period.YearToDate(2021, 0));
    }

    [Fact]
    public void Between_EndBeforeBegin_Throws()
    {
        Assert.Throws<ArgumentException>("to", () => Period.Between(Period.Month(2021, 6), Period.Month(2021, 5)));
        Assert.Throws<ArgumentException>("from", () => Period.Between(default, Period.Month(2021, 5)));
        Assert.Throws<ArgumentException>("to", () => Period.Between(Period.Month(2021, 6), default));
    }

    [Fact]
    public void Default_Always_HasNoMonthsAndNoName()
    {
        Assert.Equal(0, default(Period).MonthCount);
        Assert.Equal("no period", default(Period).ToString());
        Assert.Equal("no period", default(Period).ToSdmx());
        Assert.Equal(string.Empty, default(Period).MemberName);
        Assert.Equal(default, default(Period).AddYears(3));
    }

    [Fact]
    public void AddYears_AnyPeriod_KeepsItsMonths()
    {
        Assert.Equal(Period.FirstHalf(2020), Period.FirstHalf(2021).AddYears(-1));
        Assert.Equal(Period.Year(9999), Period.Year(1).AddYears(9998));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => Period.Year(1).AddYears(-1));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => Period.SecondHalf(9999).AddYears(1));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => Period.Year(2021).AddYears(int.MaxValue));
    }

    [Fact]
    public void AddMonths_AnyPeriod_KeepsItsLength()
    {
        Assert.Equal(Period.Quarter(2021, 1), Period.Quarter(2020, 4).AddMonths(3));
        Assert.Equal("2020-12/2021-05", Period.FirstHalf(2021).AddMonths(-1).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("months", () => Period.Month(1, 1).AddMonths(-1));
        Assert.Throws<ArgumentOutOfRangeException>("months", () => Period.Month(9999, 12).AddMonths(1));
    }

    [Fact]
    public void MonthsSince_OtherPeriod_GoesByFirstMonths()
    {
        Assert.Equal(12, Period.FirstHalf(2021).MonthsSince(Period.Year(2020)));
        Assert.Equal(-6, Period.FirstHalf(2021).MonthsSince(Period.SecondHalf(2021)));
    }

    [Fact]
    public void After_Beginning_IsTheRest()
    {
        Assert.Equal(Period.SecondHalf(2021), Period.Year(2021).After(Period.FirstHalf(2021)));
        Assert.Equal(Period.Month(2021, 3), Period.Quarter(2021, 1).After(Period.YearToDate(2021, 2)));
        Assert.Throws<ArgumentException>("beginning", () => Period.Year(2021).After(Period.Year(2021)));
        Assert.Throws<ArgumentException>("beginning", () => Period.Year(2021).After(Period.SecondHalf(2021)));
    }

    [Fact]
    public void Contains_OtherPeriod_AsksForEveryMonth()
    {
        Assert.True(Period.Year(2021).Contains(Period.SecondHalf(2021)));
        Assert.True(Period.FirstHalf(2021).Contains(Period.FirstHalf(2021)));
        Assert.False(Period.FirstHalf(2021).Contains(Period.Month(2021, 7)));
        Assert.False(Period.FirstHalf(2021).Contains(Period.Month(2020, 12)));
        Assert.False(Period.Quarter(2021, 1).Contains(Period.FirstHalf(2021)));
    }

    [Fact]
    public void Equals_SameMonthsOtherName_IsTrue()
    {
        Assert.True(Period.YearToDate(2021, 6) == Period.FirstHalf(2021));
        Assert.Equal(Period.YearToDate(2021, 6).GetHashCode(), Period.FirstHalf(2021).GetHashCode());
        Assert.True(Period.Quarter(2021, 1) != Period.Month(2021, 1));
        Assert.True(Period.Year(2021).Equals((object)Period.Year(2021)));
        Assert.False(Period.Year(2021).Equals("2021"));
    }

    [Fact]
    public void CompareTo_Periods_GoesByFirstMonthThenLength()
    {
        Period[] ordered = [Period.Month(2020, 12), Period.Month(2021, 1), Period.Quarter(2021, 1), Period.FirstHalf(2021),
            Period.Month(2021, 2)];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[2] > ordered[1] && ordered[3] <= ordered[4] && ordered[4] >= ordered[3]);
        Assert.False(ordered[0] > ordered[1] || ordered[1] >= ordered[2] || ordered[4] <= ordered[3] || ordered[1] < ordered[1]);
    }

    private static void AssertMonths(Period period, int startYear, int startMonth, int endYear, int endMonth)
    {
        Assert.Equal((startYear, startMonth, endYear, endMonth), (period.StartYear, period.StartMonth, period.EndYear, period.EndMonth));
        Assert.Equal(((endYear - startYear) * 12) + endMonth - startMonth + 1, period.MonthCount);
    }
}
