namespace ChinaTrade.Data.Generator.Model;

/// <summary>A code in one dimension.</summary>
/// <param name="ListKey">The code list: <c>partners</c>.</param>
/// <param name="Code">The code.</param>
/// <param name="Member">The C# member that stands for it.</param>
/// <param name="Name">The English name.</param>
internal sealed record DimensionCode(string ListKey, string Code, string Member, string Name)
{
    public bool IsTotal => Code == Dimensions.TotalOf(ListKey);
}
