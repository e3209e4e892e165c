using System.Globalization;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>Groups move: what is computed over a change of members is refused, or says so.</summary>
public sealed class MembershipTests
{
    private static readonly TradeQuery ByPartner = GaccTables.Dataset.Query().By(Dimension.Partner);

    [Fact]
    public void Minus_OverAChangeOfMembers_IsRefused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() =>
            Imports(Partners.Apec, Period.YearToDate(2025, 4)).Minus(Imports(Partners.Apec, Period.YearToDate(2025, 2))));

        Assert.Contains("had other members in 2025-01/2025-02 than in 2025-01/2025-04", refused.Message, StringComparison.Ordinal);
        Derived<Quantity<Yuan>> rest = Imports(Partners.Rcep, Period.YearToDate(2025, 5)).Minus(Imports(Partners.Rcep, Period.YearToDate(2025, 2)));
        Assert.DoesNotContain(NumberMark.OtherMembers, rest.Marks);
    }

    [Theory]
    [InlineData("apec", 2025, 3, true)]
    [InlineData("apec", 2025, 2, false)]
    [InlineData("asean", 2025, 10, true)]
    [InlineData("asean", 2025, 9, false)]
    [InlineData("belt-and-road-partners", 2026, 1, true)]
    [InlineData("vietnam", 2025, 10, false)]
    public void LevelYearEarlier_OverAChangeOfMembers_IsMarked(string partner, int year, int month, bool isMarked)
    {
        Period period = Period.YearToDate(year, month);
        Derived<Quantity<Yuan>> earlier = Imports(Partners.Get(partner), period).LevelYearEarlier();

        Assert.Equal(isMarked, earlier.Marks.Contains(NumberMark.OtherMembers));
        Assert.Equal(isMarked, earlier.ToString("G", CultureInfo.InvariantCulture).Contains("other members", StringComparison.Ordinal));
    }

    [Fact]
    public void Pivot_OverAChangeOfMembers_SaysSoInEveryForm()
    {
        const string Note = "ASEAN has other members from 2025-10 on: the figures are of different sets of countries.";
        var pivot = ByPartner.For(Partners.Asean, Partners.Vietnam).Exports().In(Period.Month(2025, 9), Period.Month(2025, 10))
            .Measure(Indicators.TradeValue).Pivot(Dimension.Partner);

        Assert.EndsWith("\n" + Note, pivot.ToString("G", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith("|\n\n" + Note + "\n", pivot.ToMarkdown("G", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_OfAGroupThatChanged_AreOfAnotherSet()
    {
        Revision revision = GaccTables.Dataset.Revisions().First(each =>
            each.Later.Partner == Partners.BeltAndRoadPartners && each.Later.Period == Period.YearToDate(2026, 1));

        Assert.True(revision.HasOtherMembers);
        Assert.False(revision.IsRevised);
    }

    [Fact]
    public void Level_OfCountedGoods_IsMeasuredInItsUnit()
    {
        Figure<Quantity<Piece>> phones = GaccTables.Dataset.Query().For(Commodities.MobilePhones).Exports().In(Period.Month(2025, 6))
            .Measure(Indicators.TradeVolume.LevelIn<Piece>()).Single();

        Assert.EndsWith("pieces", phones.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Indicators.TradeVolume.LevelIn<Train>());
    }

    private static Figure<Quantity<Yuan>> Imports(Partner partner, Period period) =>
        ByPartner.For(partner).Imports().In(period).Measure(Indicators.TradeValue).Single();
}
