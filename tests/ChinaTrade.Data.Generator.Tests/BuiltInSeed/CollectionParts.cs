using ChinaTrade.Data.Generator.Validation;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>The parts of a collection's file, as the legend calls them, with the fields that the seed compiler knows.</summary>
internal static class CollectionParts
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["a collection"] = SeedFields.Collection,
        ["a publication"] = SeedFields.Publication,
        ["a section"] = SeedFields.Section,
        ["an entry"] = SeedFields.Entry,
        ["a figure"] = SeedFields.Figure,
        ["bounds"] = SeedFields.Bounds,
        ["a correction"] = SeedFields.Correction,
    };
}
