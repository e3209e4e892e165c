using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The fields that each part of a seed may have, in the order in which they are written. Those of a code list's entries stand
/// in its schema.</summary>
internal static class SeedFields
{
    public static IReadOnlyList<string> Head { get; } =
        ["publication", "member", "title", "publisher", "date", "period", "source", "url", "sections", "figures"];

    public static IReadOnlyList<string> Section { get; } = ["code", "title", "paragraphs"];

    /// <summary>The head of a file whose sections are publications of their own.</summary>
    public static IReadOnlyList<string> HeadOfSeveral { get; } = [.. Head.Except(["publisher", "date", "source", "url"])];

    /// <summary>A section that is a publication of its own; places name it without a paragraph.</summary>
    public static IReadOnlyList<string> Publication { get; } = ["code", "publisher", "date", "url"];

    /// <summary>What an entry is about; its figures follow, each under a field of its own.</summary>
    public static IReadOnlyList<string> Entry { get; } =
        ["at", "period", "producer", .. Dimensions.All.Select(each => each.Field), "flow", "status"];

    public static IReadOnlyList<string> Figure { get; } =
        ["figure", "printed", "at", "reference", "status", "member", "bounds", "note", "correction"];

    /// <summary>An correction gives a figure its status, and its reason stands where the note would.</summary>
    public static IReadOnlyList<string> DoubtfulFigure { get; } = [.. Figure.Except(["status", "note"])];

    public static IReadOnlyList<string> Bounds { get; } = ["lower", "upper", "reason"];

    public static IReadOnlyList<string> Correction { get; } = ["reason", "fails", "reading"];

    /// <summary>Columns of the row.</summary>
    public static IReadOnlyList<string> Reading { get; } =
    [
        "period", "indicator", "transformation", "basis", "flow", .. Dimensions.All.Select(each => Dimensions.ColumnOf(each.Field)),
        "reference", "producer", "unit", "value", "hedge",
    ];

    public static IReadOnlyList<string> GroupMember { get; } = ["partner", "from", "until"];
}
