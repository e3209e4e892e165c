using ChinaTrade.Data.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChinaTrade.Data.Generator.Reading;

/// <summary>
/// Text to nodes with line and column. A thin reader over YamlDotNet's events: only these are stable across the versions of
/// YamlDotNet that another generator in the same compilation may bring.
/// </summary>
/// <remarks>What YAML offers beyond texts, lists and fields (anchors, aliases, tags, several documents) is refused: a figure must
/// stand where it is read.</remarks>
internal sealed class SeedReader
{
    /// <summary>Four million characters are a hundred thousand figures.</summary>
    private const int MaxLength = 4_000_000;

    private const int MaxDepth = 12;

    private readonly IParser parser;
    private readonly DiagnosticBag diagnostics;

    private SeedReader(IParser parser, DiagnosticBag diagnostics)
    {
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    public static SeedDocument Read(SeedText text)
    {
        DiagnosticBag diagnostics = new(text.Path);
        MappingNode? root = ReadRoot(text, diagnostics);
        return new SeedDocument(text.Path, diagnostics.IsEmpty ? root : null, diagnostics.ToList());
    }

    private static MappingNode? ReadRoot(SeedText text, DiagnosticBag diagnostics)
    {
        if (text.Content is null)
        {
            diagnostics.Add(DiagnosticIds.NotUtf8, SeedPosition.FileStart);
            return null;
        }

        if (text.Content.Length > MaxLength)
        {
            diagnostics.Add(DiagnosticIds.TooLarge, SeedPosition.FileStart, $"{text.Content.Length} characters", $"at most {MaxLength}");
            return null;
        }

        try
        {
            return new SeedReader(new Parser(new StringReader(text.Content)), diagnostics).ReadStream();
        }
        catch (YamlException fault)
        {
            diagnostics.Add(DiagnosticIds.NotYaml, PositionOf(fault.Start, fault.End), fault.Message);
        }
        catch (RefusedException)
        {
            // The diagnostic stands already; reading on would only repeat it.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A parser that stumbles must not take the compiler along.
            diagnostics.Add(DiagnosticIds.NotYaml, SeedPosition.FileStart, fault.Message);
        }

        return null;
    }

    private MappingNode? ReadStream()
    {
        Expect<StreamStart>();
        if (parser.Current is StreamEnd) return Refuse<MappingNode>(DiagnosticIds.EmptyFile, SeedPosition.FileStart);
        Expect<DocumentStart>();
        SeedNode node = ReadNode(0);
        Expect<DocumentEnd>();
        if (parser.Current is DocumentStart second) Refuse<SeedNode>(DiagnosticIds.ForbiddenYaml, PositionOf(second), "a second document");
        if (node is MappingNode { Fields.Count: > 0 } root) return root;
        string id = node is ScalarNode { Value.Length: 0 } or MappingNode ? DiagnosticIds.EmptyFile : DiagnosticIds.WrongShape;
        return Refuse<MappingNode>(id, node.Position, "fields such as 'briefing:' or 'partners:'", node.Shape);
    }

    private SeedNode ReadNode(int depth)
    {
        ParsingEvent current = parser.Current!;
        if (depth > MaxDepth) return Refuse<SeedNode>(DiagnosticIds.TooLarge, PositionOf(current), $"nesting of {depth} levels", $"at most {MaxDepth}");
        if (current is AnchorAlias alias) return Refuse<SeedNode>(DiagnosticIds.ForbiddenYaml, PositionOf(alias), "an alias");
        if (current is NodeEvent { Anchor.IsEmpty: false }) return Refuse<SeedNode>(DiagnosticIds.ForbiddenYaml, PositionOf(current), "an anchor");
        if (current is NodeEvent { Tag.IsEmpty: false }) return Refuse<SeedNode>(DiagnosticIds.ForbiddenYaml, PositionOf(current), "a tag");
        return current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => Refuse<SeedNode>(DiagnosticIds.NotYaml, PositionOf(current), "a value was expected"),
        };
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        SeedPosition position = PositionOf(scalar);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded || scalar.Value.IndexOf('\n') >= 0)
        {
            return Refuse<ScalarNode>(DiagnosticIds.ForbiddenYaml, position, "a text of several lines");
        }

        parser.MoveNext();
        return new ScalarNode(position, scalar.Value);
    }

    private SequenceNode ReadSequence(int depth)
    {
        ParsingEvent start = parser.Current!;
        parser.MoveNext();
        List<SeedNode> items = [];
        while (parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        parser.MoveNext();
        return new SequenceNode(PositionOf(start), items);
    }

    private MappingNode ReadMapping(int depth)
    {
        ParsingEvent start = parser.Current!;
        parser.MoveNext();
        List<MappingField> fields = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            SeedNode key = ReadNode(depth + 1);
            ScalarNode name = key as ScalarNode
                ?? Refuse<ScalarNode>(DiagnosticIds.ForbiddenYaml, key.Position, "a field name that is not a text");
            if (!names.Add(name.Value)) diagnostics.Add(DiagnosticIds.DuplicateField, name.Position, name.Value);
            fields.Add(new MappingField(name, ReadNode(depth + 1)));
        }

        parser.MoveNext();
        return new MappingNode(PositionOf(start), fields);
    }

    private void Expect<T>()
        where T : ParsingEvent
    {
        if (parser.Current is null) parser.MoveNext();
        if (parser.Current is not T) Refuse<SeedNode>(DiagnosticIds.NotYaml, SeedPosition.FileStart, $"{typeof(T).Name} was expected");
        parser.MoveNext();
    }

    private T Refuse<T>(string id, SeedPosition position, params string[] arguments)
    {
        diagnostics.Add(id, position, arguments);
        throw new RefusedException();
    }

    private static SeedPosition PositionOf(ParsingEvent parsed) => PositionOf(parsed.Start, parsed.End);

    private static SeedPosition PositionOf(Mark start, Mark end)
    {
        int length = Math.Max(0, (int)(end.Index - start.Index));
        return new((int)start.Index, length, Zero(start.Line), Zero(start.Column), Zero(end.Line), Zero(end.Column));
    }

    // Marks count from 1, the compiler from 0.
    private static int Zero(long markNumber) => Math.Max(0, (int)markNumber - 1);

    private sealed class RefusedException : Exception;
}
