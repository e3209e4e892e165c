using ChinaTrade.Data.Generator.Diagnostics;

namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A seed file as nodes; the root is <c>null</c> where it could not be read, and the diagnostics say why.</summary>
internal sealed record SeedDocument(string Path, MappingNode? Root, IReadOnlyList<SeedDiagnostic> Diagnostics)
{
    public const string CollectionKind = "collection";

    /// <summary>The name of the first field tells what the file is: <c>collection</c>, <c>partners</c>, ...</summary>
    public string Kind => Root is { Fields.Count: > 0 } root ? root.Fields[0].Name.Value : string.Empty;
}
