namespace ChinaTrade.Data.Generator.Model;

/// <summary>The fields that the entries of a code list have.</summary>
/// <param name="Key">The file's top field: <c>partners</c>.</param>
/// <param name="Entry">The C# type of an entry.</param>
/// <param name="ClassName">The C# class of the entries.</param>
/// <param name="Fields">The fields besides <c>code</c> and <c>member</c>.</param>
internal sealed record CodeListSchema(string Key, string Entry, string ClassName, IReadOnlyList<CodeField> Fields)
{
    private static readonly CodeField[] Common =
    [
        CodeField.Required("name", "Name"),
        CodeField.Text("chinese", "ChineseName"),
        CodeField.Text("definition", "Definition"),
        CodeField.CodesOf("sources", "SourceCodes", "sources"),
        CodeField.Flag("exclusive", "IsExclusive"),
    ];

    public static IReadOnlyList<CodeListSchema> All { get; } =
    [
        new("bases", "BasisDefinition", "BasisDefinitions",
            [CodeField.Required("name", "Name"), CodeField.Required("phrase", "Phrase"), CodeField.Required("chinese", "Chinese")]),
        new("commodities", "Commodity", "Commodities",
        [
            .. Common, CodeField.List("hs-2017", "Hs2017"), CodeField.List("hs-2022", "Hs2022"), CodeField.List("sitc-4", "Sitc4"),
            CodeField.Choice("mapping", "Mapping", "MappingCertainty", "none", "low", "medium", "high"),
            CodeField.CodesOf("within", "WithinCodes", "commodities"),
        ]),
        new("indicators", "Indicator", "Indicators",
        [
            .. Common, CodeField.Text("field", "MemberName"), CodeField.Text("prefix", ""), CodeField.RequiredList("units", "UnitCodes"),
            CodeField.Flag("exact", "IsExact"),
        ]),
        new("outside-wholes", "OutsideWhole", "OutsideWholes", [CodeField.Required("name", "Name")]),
        new("ownerships", "Ownership", "Ownerships", Common),
        new("partners", "Partner", "Partners",
        [
            .. Common, CodeField.RequiredChoice("kind", "Kind", "PartnerKind", "world", "group", "region", "country"),
            CodeField.Text("iso-alpha-2", "IsoAlpha2"), CodeField.Text("iso-alpha-3", "IsoAlpha3"), CodeField.Text("m49", "M49"),
            CodeField.Text("comtrade", "Comtrade"), CodeField.Text("un-name", "UnName"), CodeField.Text("un-chinese", "UnChineseName"),
            CodeField.Choice("membership", "Membership", "Membership", "none", "listed", "unknown"),
            new("members", "Members", CodeFieldKind.Members, false, string.Empty, []),
        ]),
        new("producers", "Producer", "Producers", [.. Common, CodeField.Required("by", "ShortName")]),
        new("regions", "Region", "Regions", [.. Common, CodeField.CodesOf("within", "WithinCodes", "regions")]),
        new("sources", "SourceDocument", "Sources",
        [
            CodeField.Required("title", "Name"), CodeField.Text("url", "Url"), CodeField.Text("date", "Date"),
            CodeField.Text("licence", "Licence"), CodeField.Text("note", "Definition"),
        ]),
        new("trade-modes", "TradeMode", "TradeModes", [.. Common, CodeField.Text("comtrade-customs", "ComtradeCustoms")]),
        new("transports", "Transport", "Transports", [.. Common, CodeField.Text("comtrade-mot", "ComtradeMot")]),
        new("units", "UnitDefinition", "UnitDefinitions",
        [
            CodeField.Required("type", ""), CodeField.Required("symbol", "Symbol"), CodeField.Required("singular", "Singular"),
            CodeField.Required("plural", "Plural"), CodeField.Required("chinese", "Chinese"), CodeField.Text("also-read-as", "AlsoReadAs"),
        ]),
    ];

    public static CodeListSchema? Find(string key) => All.FirstOrDefault(schema => schema.Key == key);
}
