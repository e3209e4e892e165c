namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>The code lists of a library of few codes: each list once, each kind of field at least once.</summary>
internal static class TinyLists
{
    public const string Partners = """
        partners:
          - code: asean
            name: ASEAN
            chinese: 东盟
            kind: group
            membership: listed
            members:
              - partner: laos
                from: 1997-07
              - partner: vietnam
            definition: An association, as of "now" & later.
            sources: [example]
          - code: laos
            member: LaoPdr
            name: Laos
            kind: country
            iso-alpha-2: LA
            m49: "418"
            sources: [example]
          - code: vietnam
            name: Vietnam
            kind: country
            sources: [example]
          - code: world
            member: Total
            name: World
            kind: world
            sources: [example]

        """;

    public const string Commodities = """
        commodities:
          - code: all
            member: Total
            name: All commodities
            mapping: none
            definition: As the name says.
            sources: [example]
          - code: iron-ore
            name: Iron ore
            hs-2017: ["2601"]
            mapping: high
            within: [metal-ores]
            definition: As the name says.
            sources: [example]
          - code: metal-ores
            name: Metal ores
            hs-2017: ["2601-2617"]
            mapping: medium
            definition: As the name says.
            sources: [example]

        """;

    public const string Flows = """
        flows:
          - code: exports
            name: exports
            exclusive: yes
            definition: As the name says.
            sources: [example]
          - code: imports
            name: imports
            exclusive: yes
            definition: As the name says.
            sources: [example]
          - code: total
            name: total
            definition: As the name says.
            sources: [example]

        """;

    public const string Indicators = """
        indicators:
          - code: trade-value
            name: trade value
            chinese: 进出口总值
            field: value
            prefix: ""
            units: [CNY]
            additivity: additive
            definition: Value of goods.
          - code: trade-volume
            name: trade volume
            field: volume
            units: [t]
            additivity: additive
            definition: As the name says.
          - code: train-count
            name: trains
            units: [train]
            additivity: additive
            exact: yes
            definition: As the name says.
          - code: unit-price
            name: average price
            units: [CNY/t]
            additivity: non-additive
            definition: As the name says.

        """;

    public const string Units = """
        units:
          - code: CNY
            type: Yuan
            symbol: yuan
            singular: yuan
            plural: yuan
            chinese: 元
            also-read-as: RMB
          - code: t
            type: Tonne
            symbol: t
            singular: t
            plural: t
            chinese: 吨
            also-read-as: ton|tons
          - code: train
            type: Train
            symbol: train
            singular: train
            plural: trains
            chinese: 列

        """;

    public const string Bases = """
        bases:
          - code: since-2019
            name: the same period of 2019
            phrase: since 2019
            chinese: 比2019年同期
          - code: year-on-year
            name: the same period of the year before
            phrase: year on year
            chinese: 同比

        """;

    public const string TradeModes = """
        trade-modes:
          - code: all
            member: Total
            name: All trade modes
            definition: As the name says.
            sources: [example]
          - code: general
            name: General trade
            exclusive: yes
            definition: As the name says.
            sources: [example]
          - code: processing
            name: Processing trade
            exclusive: yes
            definition: As the name says.
            sources: [example]

        """;

    public const string Sources = """
        sources:
          - code: example
            title: Example release
            url: https://example.org/release
            date: 2021-10-13
            note: For tests.

        """;

    public const string OutsideWholes = """
        outside-wholes:
          - code: world-production
            name: production of the whole world

        """;

    public const string Producers = """
        producers:
          - code: gacc
            name: General Administration of Customs of China
            by: GACC

        """;

    private static readonly (string Name, string Text)[] Written =
    [
        ("bases", Bases), ("commodities", Commodities), ("flows", Flows), ("indicators", Indicators), ("outside-wholes", OutsideWholes), ("partners", Partners),
        ("producers", Producers), ("sources", Sources), ("trade-modes", TradeModes), ("units", Units),
    ];

    /// <summary>Every list as a file, in the order of their names: those above, and the other dimensions with their total only.</summary>
    public static IReadOnlyList<SeedFile> Files { get; } =
    [
        .. DimensionInfo.All.Select(info => info.ListKey).Except(Written.Select(list => list.Name))
            .Select(name => (Name: name, Text: OfTotal(name)))
            .Concat(Written)
            .OrderBy(list => list.Name, StringComparer.Ordinal)
            .Select(list => SeedFile.From(list.Name, list.Text)),
    ];

    /// <summary>The lists with another text for one of them.</summary>
    public static IReadOnlyList<SeedFile> With(string name, string content) =>
        [.. Files.Where(file => file.Path != SeedFile.From(name, "").Path), SeedFile.From(name, content)];

    private static string OfTotal(string key) => $"""
        {key}:
          - code: all
            member: Total
            name: All
            definition: As the name says.
            sources: [example]

        """;
}
