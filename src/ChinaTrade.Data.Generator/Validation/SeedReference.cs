namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The other side of a gap or the whole of a share.</summary>
/// <param name="Text">As rows carry it; empty where there is none.</param>
/// <param name="OtherMembers">The C# members of its codes that are not totals, joined.</param>
internal sealed record SeedReference(string Text, string OtherMembers)
{
    public static SeedReference None { get; } = new(string.Empty, string.Empty);
}
