using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>A small collection that has every part.</summary>
internal static class ExampleCollection
{
    public const string Text = """
        collection: 2022-q1
        period: 2022-Q1
        publications:
          - code: gacc-2022-04-13
            member: FirstQuarter2022
            title: Review of the first quarter
            publisher: General Administration of Customs of China
            date: 2022-04-13
            source: gacc-en
            sections:
              - code: review
                title: review
                paragraphs: 3
          - code: agency
            publisher: Agency
            url: https://example.org/agency
        figures:
          - at: [review/1, agency]
            value:
              figure: 9.42 trillion yuan
              bounds: { lower: 9400000000000, reason: Printed as a floor. }
            growth:
              figure: 10.7%
              correction: { reason: Another release has 10.8 %. }
        """;

    /// <summary>Returns the first node of a part.</summary>
    public static MappingNode Find(MappingNode root, string part) => part switch
    {
        "a collection" => root,
        "a publication" => First(root, "publications"),
        "a section" => First(First(root, "publications"), "sections"),
        "an entry" => First(root, "figures"),
        "a figure" => Figure(root, "value"),
        "bounds" => (MappingNode)Figure(root, "value").Find("bounds")!,
        "a correction" => (MappingNode)Figure(root, "growth").Find("correction")!,
        _ => throw new ArgumentException($"'{part}' is no part of a collection.", nameof(part)),
    };

    /// <summary>Returns the tree without one field of one of its nodes.</summary>
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

    private static MappingNode Figure(MappingNode root, string field) => (MappingNode)First(root, "figures").Find(field)!;
}
