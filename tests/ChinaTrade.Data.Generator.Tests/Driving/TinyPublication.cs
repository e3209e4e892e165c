namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>A user's publication, as short as it can be.</summary>
internal static class TinyPublication
{
    public const string Head = """
        publication: 2021-q3
        member: ThirdQuarter2021
        title: Example release
        publisher: Example customs
        date: 2021-10-13
        period: 2021-Q3
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

    /// <summary>A file that gathers two publications, whose exports and imports do not make the total of the other.</summary>
    public const string Gathered = """
        publication: 2021-q3
        member: ThirdQuarter2021
        title: Example reports
        period: 2021-Q3
        sections:
          - code: agency
            publisher: Agency
            date: 2021-10-13
          - code: newspaper
            publisher: Newspaper
        figures:
          - at: agency
            value: 10.5 billion yuan
          - at: [newspaper]
            flow: exports
            value: 6.5 billion yuan
          - at: [newspaper]
            flow: imports
            value: 5.0 billion yuan

        """;

    /// <summary>A publication of the given entries; without any, of one figure.</summary>
    public static SeedFile Of(string entries = "  - { at: statement/1, value: 10 billion yuan }\n", string name = "example") =>
        SeedFile.Of(name, Head + entries + (entries.EndsWith('\n') ? "" : "\n"));
}
