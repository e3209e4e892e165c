using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using YamlDotNet.Core;

namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A file's text to nodes. Whatever is wrong with it becomes a diagnostic, never an exception.</summary>
internal static class SeedReader
{
    /// <summary>Four million characters are a hundred thousand figures.</summary>
    private const int MaxLength = 4_000_000;

    /// <summary>What a decoder puts in place of bytes that it cannot read.</summary>
    private const char Undecoded = '\uFFFD';

    public static SeedDocument Read(SeedText text)
    {
        DiagnosticBag diagnostics = new(text.Path);
        MappingNode? root = ReadRoot(text, diagnostics);
        return new SeedDocument(text.Path, diagnostics.IsEmpty ? root : null, diagnostics.ToList());
    }

    private static MappingNode? ReadRoot(SeedText text, DiagnosticBag diagnostics)
    {
        if (text.Content is not { } content)
        {
            diagnostics.Add(DiagnosticIds.NotUtf8, SeedPosition.FileStart, text.Encoding);
            return null;
        }

        if (content.Length > MaxLength)
        {
            string length = content.Length.ToString(CultureInfo.InvariantCulture);
            string limit = MaxLength.ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(DiagnosticIds.TooLarge, SeedPosition.FileStart, length + " characters", "at most " + limit);
            return null;
        }

        int undecoded = content.IndexOf(Undecoded);
        if (undecoded < 0) return Parse(content, diagnostics);
        diagnostics.Add(DiagnosticIds.NotUtf8, SeedPosition.OfCharacter(content, undecoded), "a byte of another encoding stands here");
        return null;
    }

    private static MappingNode? Parse(string content, DiagnosticBag diagnostics)
    {
        try
        {
            return new NodeReader(new Parser(new StringReader(content)), diagnostics).ReadStream();
        }
        catch (YamlException fault)
        {
            diagnostics.Add(DiagnosticIds.NotYaml, NodeReader.PositionOf(fault.Start, fault.End), fault.Message.TrimEnd('.'));
        }
        catch (RefusedException)
        {
            // The diagnostic stands already.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A parser that stumbles must not take the compiler along.
            diagnostics.Add(DiagnosticIds.NotYaml, SeedPosition.FileStart, fault.Message.TrimEnd('.'));
        }

        return null;
    }
}
