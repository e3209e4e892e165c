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
    public ScalarNode? Required(string name) => IsThere(name) ? AsText(node.Find(name)!) : null;

    /// <summary>A text; <c>null</c> where it is left out; with a diagnostic, where it is there without a value.</summary>
    public ScalarNode? Optional(string name) => node.Find(name) is null ? null : Required(name);

    /// <summary>A text, if it is there, without a diagnostic.</summary>
    public ScalarNode? Find(string name) => node.Find(name) as ScalarNode;

    /// <summary>A text, which may be empty; <c>null</c> where it is left out.</summary>
    public ScalarNode? OptionalOrEmpty(string name) => node.Find(name) is { } value ? AsText(value) : null;

    /// <summary>A list of texts, at least one; empty, with a diagnostic, where it is missing or has none.</summary>
    public IReadOnlyList<ScalarNode> RequiredTexts(string name) => IsThere(name) ? Texts(name) : [];

    /// <summary>A list of texts; one text stands for a list of one.</summary>
    public IReadOnlyList<ScalarNode> Texts(string name) => node.Find(name) switch
    {
        null => [],
        ScalarNode one => [one],
        SequenceNode many => many.Items.Select(AsText).OfType<ScalarNode>().ToArray(),
        SeedNode other => Wrong<ScalarNode>(other, "a list of texts"),
    };

    /// <summary>A list of anything, at least one; <c>null</c>, with a diagnostic, where it is missing, empty or no list.</summary>
    public SequenceNode? RequiredSequence(string name) => !IsThere(name)
        ? null
        : node.Find(name) as SequenceNode ?? Wrong<SequenceNode>(node.Find(name)!, "a list").FirstOrDefault();

    /// <summary>A list of mappings, at least one; empty, with a diagnostic, where it is missing or has none.</summary>
    public IReadOnlyList<MappingNode> RequiredMappings(string name) => IsThere(name) ? Mappings(name) : [];

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<MappingNode> Mappings(string name) => node.Find(name) switch
    {
        null => [],
        SequenceNode many => many.Items.Select(AsMapping).OfType<MappingNode>().ToArray(),
        SeedNode other => Wrong<MappingNode>(other, "a list"),
    };

    /// <summary>A mapping; <c>null</c> where it is left out.</summary>
    public MappingNode? Mapping(string name) => node.Find(name) is { } value ? AsMapping(value) : null;

    /// <summary>Says that something is missing.</summary>
    public void AddMissing(SeedPosition position, string what) =>
        diagnostics.Add(DiagnosticIds.MissingField, position, char.ToUpperInvariant(owner[0]) + owner.Substring(1), what);

    private bool IsThere(string name)
    {
        switch (node.Find(name))
        {
            case null:
                AddMissing(node.Position, $"the field '{name}'");
                return false;
            case ScalarNode { Value.Length: 0 } or SequenceNode { Items.Count: 0 } or MappingNode { Fields.Count: 0 }:
                AddMissing(node.Find(name)!.Position, $"a value in the field '{name}'");
                return false;
            default:
                return true;
        }
    }

    private ScalarNode? AsText(SeedNode value) => value as ScalarNode ?? Wrong<ScalarNode>(value, "a text").FirstOrDefault();

    private MappingNode? AsMapping(SeedNode value) => value as MappingNode ?? Wrong<MappingNode>(value, "fields").FirstOrDefault();

    private T[] Wrong<T>(SeedNode value, string expected)
    {
        diagnostics.Add(DiagnosticIds.WrongShape, value.Position, expected, value.Shape);
        return [];
    }
}
