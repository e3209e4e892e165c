using ChinaTrade.Data.Generator.Validation;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>The parts of a publication's file, as legends call them, with the fields that the seed compiler knows.</summary>
internal static class PublicationParts
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["the file"] = SeedFields.Publication,
        ["a section"] = SeedFields.Section,
        ["a publication"] = SeedFields.Publication,
        ["an entry"] = SeedFields.Entry,
        ["a figure"] = SeedFields.Figure,
        ["bounds"] = SeedFields.Bounds,
        ["a correction"] = SeedFields.Correction,
    };
}
