using System.IO.Compression;
using System.Xml.Linq;

namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>A .nupkg or .snupkg.</summary>
public sealed class PackedFile(string path)
{
    // The container's own parts, by the Open Packaging Conventions.
    private static readonly string[] Container = ["_rels/", "package/", "[Content_Types].xml"];

    /// <summary>The size of the file in bytes.</summary>
    public long Size { get; } = new FileInfo(path).Length;

    /// <summary>What lies inside, sorted.</summary>
    public IReadOnlyList<string> Entries { get; } = ReadEntries(path);

    /// <summary>The metadata element of the nuspec, without its namespace.</summary>
    public XElement Metadata { get; } = ReadMetadata(path);

    /// <summary>The bytes of an entry.</summary>
    public byte[] Read(string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return Read(archive, entry);
    }

    /// <summary>An entry as XML.</summary>
    public XDocument ReadXml(string entry)
    {
        using MemoryStream content = new(Read(entry));
        return XDocument.Load(content);
    }

    private static string[] ReadEntries(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !Container.Any(part => name.StartsWith(part, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];
    }

    private static byte[] Read(ZipArchive archive, string entry)
    {
        using Stream content = archive.GetEntry(entry)!.Open();
        using MemoryStream copy = new();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static XElement ReadMetadata(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        string nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName;
        using MemoryStream content = new(Read(archive, nuspec));
        XElement metadata = XDocument.Load(content).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        foreach (XElement element in metadata.DescendantsAndSelf()) element.Name = element.Name.LocalName;
        return metadata;
    }
}
