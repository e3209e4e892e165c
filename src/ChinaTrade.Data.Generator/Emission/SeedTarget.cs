namespace ChinaTrade.Data.Generator.Emission;

/// <summary>Where generated members go: into the library itself, or into a user's project.</summary>
/// <param name="Namespace">The namespace of the members.</param>
/// <param name="IsLibrary">Whether this is the library, whose members are public.</param>
internal sealed record SeedTarget(string Namespace, bool IsLibrary)
{
    /// <summary>Whether a user's project has codes of its own.</summary>
    public bool HasOwnCodes { get; init; }

    public string Access => IsLibrary ? "public" : "internal";

    /// <summary>The class that the typed paths of a user's seeds start from.</summary>
    public const string UserRoot = "Seeds";

    /// <summary>The class that has the dataset of all figures.</summary>
    public string QualifiedRoot => $"global::{Namespace}.{(IsLibrary ? "TradeData" : UserRoot)}";

    /// <summary>The namespace of nodes and columns, out of the way of completion lists.</summary>
    public string NodeNamespace => Namespace + ".TypedPaths";

    public string QualifiedNodeOf(string name) => $"global::{NodeNamespace}.{name}";
}
