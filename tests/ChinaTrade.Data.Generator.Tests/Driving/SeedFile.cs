using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>A seed file as the compiler hands it to a generator.</summary>
internal sealed class SeedFile(string path, SourceText text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    public static SeedFile From(string name, string content) => OfBytes(name, Encoding.UTF8.GetBytes(content));

    /// <summary>As the compiler reads a file: byte order marks tell the encoding, UTF-8 where there is none.</summary>
    public static SeedFile OfBytes(string name, byte[] content, Encoding? encoding = null) =>
        new(name + ".chinatrade.yaml", SourceText.From(new MemoryStream(content), encoding));
}
