using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;

namespace ChinaTrade.Data.Package.Tests.Contents;

/// <summary>Where a debugger finds the sources of an assembly.</summary>
/// <param name="Links">Addresses by the beginning of the paths that they stand for, both with a star for the rest.</param>
/// <param name="Linked">The files that the symbols name only.</param>
/// <param name="Embedded">The files that the symbols carry.</param>
internal sealed record DebugSources(IReadOnlyDictionary<string, string> Links, IReadOnlyList<string> Linked, IReadOnlyList<string> Embedded)
{
    // Kinds of custom debug information, as the portable PDB format numbers them.
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Reads a file of symbols.</summary>
    public static DebugSources OfSymbols(byte[] symbols)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols));
        return Read(provider.GetMetadataReader());
    }

    /// <summary>Reads the symbols that an assembly carries in itself.</summary>
    public static DebugSources OfAssembly(byte[] assembly)
    {
        using PEReader image = new(ImmutableArray.Create(assembly));
        DebugDirectoryEntry entry = image.ReadDebugDirectory().Single(each => each.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = image.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        return Read(provider.GetMetadataReader());
    }

    private static DebugSources Read(MetadataReader reader)
    {
        string links = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .Single();
        ILookup<bool, string> files = reader.Documents.ToLookup(
            document => IsEmbedded(reader, document), document => reader.GetString(reader.GetDocument(document).Name));
        return new(
            JsonDocument.Parse(links).RootElement.GetProperty("documents").Deserialize<Dictionary<string, string>>()!,
            [.. files[false]],
            [.. files[true]]);
    }

    private static bool IsEmbedded(MetadataReader reader, DocumentHandle document) => reader.GetCustomDebugInformation(document)
        .Any(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == EmbeddedSource);
}
