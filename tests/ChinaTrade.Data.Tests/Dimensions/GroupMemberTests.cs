using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

public sealed class GroupMemberTests
{
    private static readonly GroupMember Former = new("united-kingdom", Period.Month(1973, 1), Period.Month(2020, 1));

    [Fact]
    public void IsIn_LongPeriod_AsksForItsLastMonth()
    {
        Assert.True(Former.IsIn(Period.FirstHalf(2019)));
        Assert.True(Former.IsIn(Period.Month(2020, 1)));
        Assert.False(Former.IsIn(Period.FirstHalf(2020)));
        Assert.True(Former.IsIn(Period.Year(1973)));
        Assert.False(Former.IsIn(Period.Month(1972, 12)));
    }

    [Fact]
    public void IsIn_OpenEnds_HoldForEver()
    {
        Assert.True(new GroupMember("france", null, null).IsIn(Period.Year(2021)));
        Assert.True(new GroupMember("croatia", Period.Month(2013, 7), null).IsIn(Period.Year(2013)));
        Assert.False(new GroupMember("croatia", Period.Month(2013, 7), null).IsIn(Period.FirstHalf(2013)));
        Assert.True(new GroupMember("croatia", Period.Month(2013, 7), null).IsIn(Period.SecondHalf(2013)));
    }

    [Fact]
    public void PartnerCode_EveryMember_IsAPartner() => Assert.All(
        Partners.All.SelectMany(partner => partner.Members),
        member => Assert.NotNull(Partners.Find(member.PartnerCode)));
}
