namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>A field as a legend or the page of the format lists it.</summary>
internal sealed record FieldLine(string Name, bool IsRequired)
{
    public override string ToString() => Name + (IsRequired ? " required" : " optional");
}
