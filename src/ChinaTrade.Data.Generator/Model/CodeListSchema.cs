namespace ChinaTrade.Data.Generator.Model;

/// <summary>The fields that the entries of a code list have.</summary>
/// <param name="Key">The file's top field: <c>partners</c>.</param>
/// <param name="Entry">The C# type of an entry.</param>
/// <param name="ClassName">The C# class of the entries.</param>
/// <param name="Fields">The fields besides <c>code</c> and <c>member</c>.</param>
internal sealed record CodeListSchema(string Key, string Entry, string ClassName, IReadOnlyList<CodeField> Fields)
{
    // Units and bases are types, and outside wholes are known by their codes alone: they have no C# member to be named.
    private static readonly string[] WithoutMembers = ["bases", "outside-wholes", "units"];

    private static readonly CodeField[] Named = [CodeField.Required("name", "Name"), CodeField.Text("chinese", "ChineseName"),
        CodeField.List("synonyms", "Synonyms")];

    private static readonly CodeField Exclusive = CodeField.Flag("exclusive", "IsExclusive");

    private static readonly CodeField[] Sourced =
        [CodeField.Required("definition", "Definition"), CodeField.RequiredCodesOf("sources", "SourceCodes", "sources")];

    public static IReadOnlyList<CodeListSchema> All { get; } =
    [
        new("bases", "BasisDefinition", "BasisDefinitions",
            [CodeField.Required("name", "Name"), CodeField.Required("phrase", "Phrase"), CodeField.Required("chinese", "Chinese")]),
        new("commodities", "Commodity", "Commodities",
        [
            .. Named, CodeField.List("hs-2017", "Hs2017"), CodeField.List("hs-2022", "Hs2022"), CodeField.List("sitc-4", "Sitc4"),
            CodeField.RequiredChoice("mapping", "Mapping", "MappingCertainty", "none", "low", "medium", "high"),
            CodeField.CodesOf("within", "WithinCodes", "commodities"), .. Sourced,
        ]),
        new("domestic-regions", "DomesticRegion", "DomesticRegions", [.. Named, Exclusive,
            CodeField.CodesOf("within", "WithinCodes", "domestic-regions"), .. Sourced]),
        new("enterprise-types", "EnterpriseType", "EnterpriseTypes",
            [.. Named, Exclusive, CodeField.CodesOf("parts", "PartCodes", "enterprise-types"), .. Sourced]),
        new("flows", "Flow", "Flows", [.. Named, Exclusive, .. Sourced]),
        new("indicators", "Indicator", "Indicators",
        [
            .. Named, CodeField.FieldName("field", "MemberName"), CodeField.FieldName("prefix", ""),
            new("units", "UnitCodes", CodeFieldKind.List, IsRequired: true, "units", []) { IsOrdered = true },
            CodeField.RequiredChoice("additivity", "Additivity", "Additivity", "non-additive", "semi-additive", "additive"),
            CodeField.Flag("exact", "IsExact"), CodeField.Flag("signed", "IsSigned"),
            CodeField.Required("definition", "Definition"),
        ]),
        new("outside-wholes", "OutsideWhole", "OutsideWholes", [CodeField.Required("name", "Name")]),
        new("partners", "Partner", "Partners",
        [
            .. Named, CodeField.RequiredChoice(
                "kind", "Kind", "PartnerKind", "world", "group", "region", "country", "part-of-country", "residual", "unknown", "re-imports"),
            CodeField.Text("iso-alpha-2", "IsoAlpha2"), CodeField.Text("iso-alpha-3", "IsoAlpha3"), CodeField.Text("m49", "M49"),
            CodeField.Text("comtrade", "Comtrade"), CodeField.Text("un-name", "UnName"), CodeField.Text("un-chinese", "UnChineseName"),
            CodeField.Choice("membership", "Membership", "Membership", "none", "listed", "unknown"),
            new("members", "Members", CodeFieldKind.Members, false, string.Empty, []), CodeField.CodesOf("parts", "PartCodes", "partners"),
            CodeField.Text("definition", "Definition"),
            CodeField.RequiredCodesOf("sources", "SourceCodes", "sources"),
        ]),
        new("producers", "Producer", "Producers", [.. Named, CodeField.Required("by", "ShortName"),
            CodeField.Text("definition", "Definition")]),
        new("sources", "Source", "Sources",
        [
            CodeField.Required("title", "Name"), CodeField.Text("url", "Url"), CodeField.Text("date", "Date"),
            CodeField.Text("licence", "Licence"), CodeField.Text("note", "Definition"),
        ]),
        new("trade-modes", "TradeMode", "TradeModes", [.. Named, CodeField.Text("comtrade-customs", "ComtradeCustoms"),
            Exclusive, CodeField.CodesOf("within", "WithinCodes", "trade-modes"),
            CodeField.CodesOf("parts", "PartCodes", "trade-modes"), .. Sourced]),
        new("transport-modes", "TransportMode", "TransportModes", [.. Named, CodeField.Text("comtrade-mot", "ComtradeMot"),
            Exclusive, .. Sourced]),
        new("units", "UnitDefinition", "UnitDefinitions",
        [
            CodeField.Required("type", ""), CodeField.Required("symbol", "Symbol"), CodeField.Required("singular", "Singular"),
            CodeField.Required("plural", "Plural"), CodeField.Required("chinese", "Chinese"), CodeField.Text("also-read-as", "AlsoReadAs"),
        ]),
    ];

    /// <summary>The lists to which a user's project may add codes. What only a text of GACC can say is left out, and little is required:
    /// what an entry does not say is unknown.</summary>
    public static IReadOnlyList<CodeListSchema> Extensible { get; } =
    [
        .. All.Where(schema => schema.Key is "commodities" or "domestic-regions" or "enterprise-types" or "partners" or "producers" or "trade-modes" or "transport-modes")
            .Select(schema => schema with { Fields = [.. schema.Fields.Where(field => field.Name != "sources").Select(field => field with { IsRequired = field.Name is "name" or "kind" or "by" })] }),
    ];

    /// <summary>Every field, in the order in which it is written.</summary>
    public IReadOnlyList<string> FieldNames =>
    [
        .. WithoutMembers.Contains(Key) ? (string[])["code"] : ["code", "member"],
        .. Fields.Select(each => each.Name),
    ];

    /// <summary>Whether the entries are members of a C# class.</summary>
    public bool HasMembers => !WithoutMembers.Contains(Key);

    public static CodeListSchema? FindExtensible(string key) => Extensible.FirstOrDefault(schema => schema.Key == key);

    public static CodeListSchema? Find(string key) => All.FirstOrDefault(schema => schema.Key == key);

    /// <summary>Returns the schema of a dimension's code list.</summary>
    /// <exception cref="InvalidOperationException">There is none; the compiler reports the message, which names the list.</exception>
    public static CodeListSchema Get(DimensionInfo info) => Find(info.ListKey)
        ?? throw new InvalidOperationException($"The code list '{info.ListKey}' of the dimension {info.Dimension} has no schema.");
}
