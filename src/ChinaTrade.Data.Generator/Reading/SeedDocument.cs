using ChinaTrade.Data.Generator.Diagnostics;

namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A seed file as nodes; the root is <c>null</c> where it could not be read, and the diagnostics say why.</summary>
internal sealed record SeedDocument(string Path, MappingNode? Root, IReadOnlyList<SeedDiagnostic> Diagnostics)
{
    public const string CollectionKind = "collection";

    /// <summary>What a table's file begins with.</summary>
    public const string TableKind = "table";

    /// <summary>What a file of own codes begins with.</summary>
    public const string OwnCodesKind = "prefix";

    /// <summary>What a file of moved paths begins with.</summary>
    public const string MovedPathsKind = "moved-paths";

    /// <summary>The fields of a collection, in the order in which they are written.</summary>
    public static IReadOnlyList<string> CollectionFields { get; } = [CollectionKind, "period", "publications", "figures"];

    /// <summary>The fields of a table besides what all of its figures share, in the order in which they are written.</summary>
    public static IReadOnlyList<string> TableFields { get; } = [TableKind, "period", "publications", "columns", "rows"];

    /// <summary>Whether the file has publications and figures.</summary>
    public bool HasFigures => Kind is CollectionKind or TableKind;

    /// <summary>The name of the first field tells what the file is: <c>collection</c>, <c>partners</c>, ... A collection that lacks its
    /// first field begins with another of its fields.</summary>
    public string Kind => Root is { Fields.Count: > 0 } root ? KindOf(root.Fields[0].Name.Value) : string.Empty;

    private static string KindOf(string first) => CollectionFields.Contains(first) ? CollectionKind : first;
}
