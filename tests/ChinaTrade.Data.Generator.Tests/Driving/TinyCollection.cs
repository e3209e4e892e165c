namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>A user's collection, as short as it can be.</summary>
internal static class TinyCollection
{
    public const string Head = """
        collection: 2021-q3
        period: 2021-Q3
        publications:
          - code: customs-2021-10-13
            member: ThirdQuarter2021
            title: Example release
            publisher: Example customs
            date: 2021-10-13
            source: example
            sections:
              - code: statement
                title: statement
                paragraphs: 3
              - code: answer-1
                title: answer to a reporter
                paragraphs: 2
        figures:

        """;

    /// <summary>A file of two publications: they share one figure, and the exports and imports of one make the total of the
    /// other.</summary>
    public const string Several = """
        collection: 2021-q3
        period: 2021-Q3
        publications:
          - code: agency
            publisher: Agency
            date: 2021-10-13
            release: express
          - code: newspaper
            publisher: Newspaper
            decimals: 1
            url: https://example.org/newspaper
        figures:
          - at: agency
            value: 10.5 billion yuan
          - at: [agency, newspaper]
            growth: 12%
          - at: [newspaper]
            flow: exports
            value: 6.5 billion yuan
          - at: [newspaper]
            flow: imports
            value: 4.0 billion yuan

        """;

    /// <summary>A collection of the given entries; without any, of one figure.</summary>
    public static SeedFile From(string entries = "  - { at: statement/1, value: 10 billion yuan }\n", string name = "example") =>
        SeedFile.From(name, Head + entries + (entries.EndsWith('\n') ? "" : "\n"));
}
