namespace ChinaTrade.Data.Generator.Model;

/// <summary>A code in one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Code">The code.</param>
/// <param name="Member">The C# member that stands for it.</param>
/// <param name="Name">The English name.</param>
internal sealed record DimensionCode(Dimension Dimension, string Code, string Member, string Name)
{
    public bool IsTotal => Code == Info.TotalCode;

    public DimensionInfo Info => DimensionInfo.Get(Dimension);
}
