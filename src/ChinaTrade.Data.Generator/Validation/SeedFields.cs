using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The fields that each part of a seed may have, in the order in which they are written. Those of a code list's entries are in its
/// schema.</summary>
internal static class SeedFields
{
    public static IReadOnlyList<string> Collection => SeedDocument.CollectionFields;

    /// <summary>What an entry is about; its figures follow, each under a field of its own.</summary>
    public static IReadOnlyList<string> Entry { get; } =
        ["at", "period", "producer", .. DimensionInfo.BesidesFlow.Select(info => info.Field),
            DimensionInfo.Get(Dimension.Flow).Field, "status"];

    /// <summary>The fields of a table; those of an entry are what all of its figures share.</summary>
    public static IReadOnlyList<string> Table { get; } = [.. SeedDocument.TableFields, .. Entry.Except(SeedDocument.TableFields)];

    /// <summary>The fields of a column of figures; those of an entry are what the figures of the column share.</summary>
    public static IReadOnlyList<string> TableColumn { get; } = ["figure", "unit", "decimals", .. Entry];

    public static IReadOnlyList<string> Publication { get; } =
        ["code", "member", "title", "publisher", "date", "release", "decimals", "complete", "source", "url", "sections"];

    public static IReadOnlyList<string> Section { get; } = ["code", "title", "paragraphs"];

    public static IReadOnlyList<string> Figure { get; } = ["figure", "printed", "at", "reference", "status", "bounds",
        "note", "correction"];

    /// <summary>A correction gives a figure its status, and its reason takes the place of the note.</summary>
    public static IReadOnlyList<string> DoubtfulFigure { get; } = [.. Figure.Except(["status", "note"])];

    public static IReadOnlyList<string> Bounds { get; } = ["lower", "upper", "reason"];

    public static IReadOnlyList<string> Correction { get; } = ["reason", "fails", "reading"];

    /// <summary>What may read differently; the figure with its unit and hedge.</summary>
    public static IReadOnlyList<string> Reading { get; } =
        ["period", "producer", .. DimensionInfo.All.Select(info => info.Field), "indicator", "transformation", "basis",
            "figure", "reference"];

    public static IReadOnlyList<string> MovedPath { get; } = ["from", "to"];

    public static IReadOnlyList<string> GroupMember { get; } = ["partner", "from", "until"];
}
