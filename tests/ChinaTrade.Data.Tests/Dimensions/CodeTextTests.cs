using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

public sealed class CodeTextTests
{
    [Theory]
    [InlineData("share-of-growth", "ShareOfGrowth")]
    [InlineData("asean", "Asean")]
    [InlineData("since-2019", "Since2019")]
    [InlineData("covid-19-vaccines", "Covid19Vaccines")]
    [InlineData("since-low-of-first-half-2020", "SinceLowOfFirstHalf2020")]
    public void OfName_NameOfCode_GivesTheCodeBack(string code, string name)
    {
        Assert.Equal(name, CodeText.ToName(code));
        Assert.Equal(code, CodeText.OfName(name));
    }

    [Fact]
    public void ToName_EveryCodeOfTheLists_IsUnique()
    {
        string[] names = [.. Partners.All.Select(entry => CodeText.ToName(entry.Code))];

        Assert.Equal(names.Distinct(), names);
        Assert.All(Partners.All, entry => Assert.Equal(entry.Code, CodeText.OfName(CodeText.ToName(entry.Code))));
    }
}
