using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>A small publication that has every part.</summary>
internal static class ExamplePublication
{
    public const string Text = """
        publication: 2022-q1
        member: FirstQuarter2022
        title: Review of the first quarter
        publisher: General Administration of Customs of China
        date: 2022-04-13
        period: 2022-Q1
        source: gacc-en
        sections:
          - code: review
            title: review
            paragraphs: 3
        figures:
          - at: review/1
            value:
              figure: 9.42 trillion yuan
              bounds: { lower: 9400000000000, reason: Printed as a floor. }
            growth:
              figure: 10.7%
              correction: { reason: Another print has 10.8 %. }
        """;

    /// <summary>A small publication that gathers publications.</summary>
    public const string Gathered = """
        publication: 2022-q1
        member: FirstQuarter2022
        title: Reports on the first quarter
        period: 2022-Q1
        sections:
          - code: agency
            publisher: Agency
            date: 2022-04-13
            url: https://example.org/agency
          - code: newspaper
            publisher: Newspaper
        figures:
          - at: [agency, newspaper]
            value: 9.42 trillion yuan
        """;

    /// <summary>The publication that has a part.</summary>
    public static string TextOf(string part) => part == "a publication" ? Gathered : Text;

    /// <summary>The first node of a part.</summary>
    public static MappingNode Find(MappingNode root, string part) => part switch
    {
        "the file" => root,
        "a section" or "a publication" => First(root, "sections"),
        "an entry" => First(root, "figures"),
        "a figure" => (MappingNode)First(root, "figures").Find("value")!,
        "bounds" => (MappingNode)Find(root, "a figure").Find("bounds")!,
        "a correction" => (MappingNode)((MappingNode)First(root, "figures").Find("growth")!).Find("correction")!,
        _ => throw new ArgumentException($"'{part}' is no part of a publication.", nameof(part)),
    };

    /// <summary>The tree without one field of one of its nodes.</summary>
    public static MappingNode Without(MappingNode tree, MappingNode node, string field) => new(
        tree.Position,
        [.. tree.Fields
            .Where(each => tree != node || each.Name.Value != field)
            .Select(each => new MappingField(each.Name, Without(each.Value, node, field)))]);

    private static SeedNode Without(SeedNode tree, MappingNode node, string field) => tree switch
    {
        MappingNode mapping => Without(mapping, node, field),
        SequenceNode list => new SequenceNode(list.Position, [.. list.Items.Select(item => Without(item, node, field))]),
        _ => tree,
    };

    private static MappingNode First(MappingNode node, string field) => (MappingNode)((SequenceNode)node.Find(field)!).Items[0];
}
