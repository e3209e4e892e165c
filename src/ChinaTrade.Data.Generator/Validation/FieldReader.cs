using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads the fields of a mapping: unknown ones are refused at once, missing ones when they are asked for.</summary>
internal sealed class FieldReader
{
    private readonly MappingNode node;
    private readonly string owner;
    private readonly DiagnosticBag diagnostics;

    /// <param name="node">The mapping.</param>
    /// <param name="owner">What it is, for messages: "a figure".</param>
    /// <param name="known">The fields that it may have.</param>
    /// <param name="diagnostics">Where faults go.</param>
    public FieldReader(MappingNode node, string owner, IReadOnlyCollection<string> known, DiagnosticBag diagnostics)
    {
        this.node = node;
        this.owner = owner;
        this.diagnostics = diagnostics;
        foreach (MappingField field in node.Fields)
        {
            if (!known.Contains(field.Name.Value)) diagnostics.AddUnknown(DiagnosticIds.UnknownField, field.Name, owner, known);
        }
    }

    public SeedPosition Position => node.Position;

    /// <summary>A text; <c>null</c>, with a diagnostic, where it is missing, empty or no text.</summary>
    public ScalarNode? Required(string name)
    {
        SeedNode? value = node.Find(name);
        if (value is null)
        {
            diagnostics.Add(DiagnosticIds.MissingField, node.Position, name, owner);
            return null;
        }

        if (AsText(value) is not { } text) return null;
        if (text.Value.Length > 0) return text;
        diagnostics.Add(DiagnosticIds.MissingField, text.Position, name, owner);
        return null;
    }

    /// <summary>A text; <c>null</c> where it is left out.</summary>
    public ScalarNode? Optional(string name) => node.Find(name) is { } value ? AsText(value) : null;

    /// <summary>A list of texts; one text stands for a list of one.</summary>
    public IReadOnlyList<ScalarNode> Texts(string name) => node.Find(name) switch
    {
        null => [],
        ScalarNode one => [one],
        SequenceNode many => many.Items.Select(AsText).OfType<ScalarNode>().ToArray(),
        SeedNode other => Wrong<ScalarNode>(other, "a list of texts"),
    };

    /// <summary>A list of one text or more; a diagnostic where it is missing or empty.</summary>
    public IReadOnlyList<ScalarNode> RequiredTexts(string name)
    {
        RequireItems(name);
        return Texts(name);
    }

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<MappingNode> Mappings(string name) => node.Find(name) switch
    {
        null => [],
        SequenceNode many => many.Items.Select(AsMapping).OfType<MappingNode>().ToArray(),
        SeedNode other => Wrong<MappingNode>(other, "a list"),
    };

    /// <summary>A list of one mapping or more; a diagnostic where it is missing or empty.</summary>
    public IReadOnlyList<MappingNode> RequiredMappings(string name)
    {
        RequireItems(name);
        return Mappings(name);
    }

    /// <summary>A mapping; <c>null</c> where it is left out.</summary>
    public MappingNode? Mapping(string name) => node.Find(name) is { } value ? AsMapping(value) : null;

    private void RequireItems(string name)
    {
        SeedNode? value = node.Find(name);
        if (value is null or SequenceNode { Items.Count: 0 }) diagnostics.Add(DiagnosticIds.MissingField, value?.Position ?? node.Position, name, owner);
    }

    private ScalarNode? AsText(SeedNode value) => value as ScalarNode ?? Wrong<ScalarNode>(value, "a text").FirstOrDefault();

    private MappingNode? AsMapping(SeedNode value) => value as MappingNode ?? Wrong<MappingNode>(value, "fields").FirstOrDefault();

    private T[] Wrong<T>(SeedNode value, string expected)
    {
        diagnostics.Add(DiagnosticIds.WrongShape, value.Position, expected, value.Shape);
        return [];
    }
}
