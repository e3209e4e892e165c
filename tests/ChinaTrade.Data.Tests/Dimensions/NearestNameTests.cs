using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

public sealed class NearestNameTests
{
    private static readonly string[] Candidates = ["iron-ore", "metal-ores", "corn", "coal"];

    [Theory]
    [InlineData("iron-ores", "iron-ore")]
    [InlineData("IRON-ORE", "iron-ore")]
    [InlineData("metalores", "metal-ores")]
    [InlineData("corm", "corn")]
    [InlineData("col", "coal")]
    public void Of_SlightlyWrongName_IsTheRightOne(string wrong, string right) => Assert.Equal(right, NearestName.Find(wrong, Candidates));

    [Theory]
    [InlineData("television-sets")]
    [InlineData("")]
    [InlineData("xyz")]
    public void Of_NameLikeNone_IsNull(string wrong) => Assert.Null(NearestName.Find(wrong, Candidates));

    [Fact]
    public void Of_TwoAsNear_IsTheFirst() => Assert.Equal("ab1", NearestName.Find("abx", ["ab1", "ab2"]));
}
