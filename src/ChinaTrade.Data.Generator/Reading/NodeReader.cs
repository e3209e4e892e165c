using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChinaTrade.Data.Generator.Reading;

/// <summary>
/// Nodes with line and column. A thin reader over YamlDotNet's events: only these are stable across the versions of
/// YamlDotNet that another generator in the same compilation may bring.
/// </summary>
/// <remarks>What YAML offers beyond texts, lists and fields (anchors, aliases, tags, several documents, several lines) is refused:
/// a figure must stand where it is read.</remarks>
internal sealed class NodeReader(IParser parser, DiagnosticBag diagnostics)
{
    private const int MaxDepth = 12;

    public MappingNode ReadStream()
    {
        Skip<StreamStart>();
        if (parser.Current is StreamEnd) return Refuse<MappingNode>(DiagnosticIds.EmptyFile, SeedPosition.FileStart);
        Skip<DocumentStart>();
        SeedNode node = ReadNode(0);
        Skip<DocumentEnd>();
        if (parser.Current is DocumentStart second)
        {
            Refuse<SeedNode>(DiagnosticIds.ForbiddenYaml, PositionOf(second), "a second document", "give it a file of its own");
        }

        if (node is MappingNode { Fields.Count: > 0 } root) return root;
        string id = node is ScalarNode { Value.Length: 0 } or MappingNode ? DiagnosticIds.EmptyFile : DiagnosticIds.WrongShape;
        return Refuse<MappingNode>(id, node.Position, "fields such as 'collection:' or 'partners:'", node.Shape);
    }

    public static SeedPosition PositionOf(Mark start, Mark end)
    {
        int length = Math.Max(0, (int)(end.Index - start.Index));
        return new((int)start.Index, length, Zero(start.Line), Zero(start.Column), Zero(end.Line), Zero(end.Column));
    }

    private SeedNode ReadNode(int depth)
    {
        ParsingEvent current = parser.Current!;
        if (depth > MaxDepth)
        {
            string levels = depth.ToString(CultureInfo.InvariantCulture);
            string limit = MaxDepth.ToString(CultureInfo.InvariantCulture);
            return Refuse<SeedNode>(DiagnosticIds.TooLarge, PositionOf(current), $"nesting of {levels} levels", "at most " + limit);
        }

        return current switch
        {
            AnchorAlias => Forbid<SeedNode>(current, "an alias", "write the value where it is read"),
            NodeEvent { Anchor.IsEmpty: false } => Forbid<SeedNode>(current, "an anchor", "write the value where it is read"),
            NodeEvent { Tag.IsEmpty: false } => Forbid<SeedNode>(current, "a tag", "leave it out, every value is read as its field asks"),
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => Refuse<SeedNode>(DiagnosticIds.NotYaml, PositionOf(current), "a value was expected"),
        };
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        bool isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        if (isBlock || scalar.Start.Line != scalar.End.Line)
        {
            return Forbid<ScalarNode>(scalar, "a text of several lines", "write it on one line");
        }

        // They would end comments and lines of what is generated, or be invisible in it.
        if (scalar.Value.Any(LineText.IsControl)) return Forbid<ScalarNode>(scalar, "control characters", "write the text without them");
        if (LineText.IndexOfHalf(scalar.Value) >= 0)
        {
            return Forbid<ScalarNode>(scalar, "half of a surrogate pair", "write the whole character");
        }

        SeedPosition position = PositionOf(scalar);
        if (scalar.Value.Length > LineText.MaxLength)
        {
            string length = scalar.Value.Length.ToString(CultureInfo.InvariantCulture);
            string limit = LineText.MaxLength.ToString(CultureInfo.InvariantCulture);
            return Refuse<ScalarNode>(DiagnosticIds.TooLarge, position, $"a text of {length} characters", "at most " + limit);
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
        Dictionary<string, SeedPosition> names = new(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            ParsingEvent key = parser.Current!;
            ScalarNode name = ReadNode(depth + 1) as ScalarNode
                ?? Forbid<ScalarNode>(key, "a field name that is not a text", "write the field's name");
            if (names.TryGetValue(name.Value, out SeedPosition first))
            {
                diagnostics.Add(DiagnosticIds.DuplicateField, name.Position, name.Value, (first.Line + 1)
                    .ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                names.Add(name.Value, name.Position);
            }

            fields.Add(new MappingField(name, ReadNode(depth + 1)));
        }

        parser.MoveNext();
        return new MappingNode(PositionOf(start), fields);
    }

    private void Skip<T>()
        where T : ParsingEvent
    {
        if (parser.Current is null) parser.MoveNext();
        if (parser.Current is not T)
        {
            Refuse<SeedNode>(DiagnosticIds.NotYaml, SeedPosition.FileStart, "the file does not begin or end as YAML does");
        }

        parser.MoveNext();
    }

    private T Forbid<T>(ParsingEvent parsed, string what, string cure) =>
        Refuse<T>(DiagnosticIds.ForbiddenYaml, PositionOf(parsed), what, cure);

    private T Refuse<T>(string id, SeedPosition position, params string[] arguments)
    {
        diagnostics.Add(id, position, arguments);
        throw new RefusedException();
    }

    private static SeedPosition PositionOf(ParsingEvent parsed) => PositionOf(parsed.Start, parsed.End);

    // Marks count from 1, the compiler from 0.
    private static int Zero(long markNumber) => Math.Max(0, (int)markNumber - 1);
}
