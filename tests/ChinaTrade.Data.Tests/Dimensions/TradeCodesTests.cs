using ChinaTrade.Data.Json;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

public sealed class TradeCodesTests
{
    private static readonly Commodity Chips = new()
    {
        Code = "hs-8542", Name = "Integrated circuits", ChineseName = "芯片", Hs2022 = ["8542"], Mapping = MappingCertainty.High,
    };

    [Fact]
    public void Create_OwnCodes_AreBesideTheLibrarys()
    {
        TradeCodes codes = TradeCodes.Create("hs", Chips);

        Assert.Same(Chips, codes.Commodities.Get("hs-8542"));
        Assert.Same(Commodities.Soybeans, codes.Commodities.Get("soybeans"));
        Assert.Same(Chips, codes.Find(Dimension.Commodity, "hs-8542"));
        Assert.Same(Chips, codes.Commodities.FindByName("芯片"));
        Assert.Equal([new HsMatch(Chips, HsRelation.Contains, MappingCertainty.High)], codes.Commodities.FindByHs("8542.31")
            .Where(match => match.Commodity == Chips));
        Assert.Equal(codes.Commodities.Order(), codes.Commodities);
        Assert.Same(Partners.All, codes.Partners);
        Assert.Equal([Chips], codes.Own);
        Assert.Null(Commodities.Find("hs-8542"));
    }

    private static (CodeListEntry Entry, string Message)[] Refused =>
    [
        (Chips with { Code = "chips" }, "The Commodity 'chips' does not begin with 'hs-', the prefix of its file or list."),
        (Chips with { Code = "HS-8542" }, "The Commodity 'HS-8542' has no code: expected lower-case words joined by '-'."),
        (Chips with { Name = " " }, "The Commodity 'hs-8542' has no name."),
        (Chips with { IsTotal = true }, "The Commodity 'hs-8542' cannot be a total: every dimension has one."),
        (Chips with { WithinCodes = ["electronics"] }, "The Commodity 'hs-8542' is within 'electronics', which is no code of its list."),
        (Chips with { WithinCodes = ["hs-8542"] }, "The Commodity 'hs-8542' cannot be within itself."),
        (Chips with { Hs2017 = ["85.42"] }, "The Commodity 'hs-8542' has '85.42', which is no code of the Harmonized System; expected digits such as 854231, or a range such as 2601-2603."),
        (new Partner { Code = "hs-moon", Name = "Moon" }, "The Partner 'hs-moon' cannot be the world; expected another kind, such as Group, Region or Country."),
        (new Partner { Code = "hs-moon", Name = "Moon", Kind = PartnerKind.Group, Membership = Membership.Listed, Members = [new("mars", null, null)] }, "The Partner 'hs-moon' has the member 'mars', which is no code of Partner."),
        (new Partner { Code = "hs-moon", Name = "Moon", Kind = PartnerKind.Group, Members = [new("japan", null, null)] },
            "The Partner 'hs-moon' has members, so its membership is Listed, or Unknown where these are not all."),
        (new Flow { Code = "hs-transit", Name = "transit" }, "The Flow 'hs-transit' is of a list that cannot be extended; expected Partner, Commodity, TradeMode, EnterpriseType, DomesticRegion, TransportMode, Producer."),
    ];

    [Fact]
    public void Create_ImpossibleEntry_IsRefused() => Assert.All(Refused, each => Assert.StartsWith(
        each.Message, Assert.Throws<ArgumentException>(() => TradeCodes.Create("hs", each.Entry)).Message, StringComparison.Ordinal));

    [Fact]
    public void Create_LibrarysOrRepeatedCode_IsRefused()
    {
        Assert.StartsWith("The Commodity 'iron-ore' is the library's, and cannot be changed.", Assert.Throws<ArgumentException>(
            () => TradeCodes.Create("iron", Commodities.IronOre with { Name = "Mine" })).Message, StringComparison.Ordinal);
        Assert.StartsWith("The Commodity 'hs-8542' is given twice.", Assert.Throws<ArgumentException>(
            () => TradeCodes.Create("hs", Chips, Chips with { Name = "Chips" })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TradeCodes.Create("My Prefix", Chips));
        Assert.Throws<ArgumentNullException>(() => TradeCodes.Create("hs", (CodeListEntry)null!));
        Assert.Throws<ArgumentNullException>(() => TradeCodes.Create(null!, Chips));
    }

    [Fact]
    public void Merge_OneCodeOfTwoContents_IsRefused()
    {
        TradeCodes codes = TradeCodes.Create("hs", Chips);

        Assert.Same(codes, codes.Merge(TradeCodes.Create("hs", Chips with { Code = "hs-8542" })));
        Assert.Equal(2, codes.Merge(TradeCodes.Create("my", Chips with { Code = "my-chips" })).Own.Count);
        CodeListEntry[] others =
        [
            Chips with { Name = "Chips" }, Chips with { ChineseName = null }, Chips with { Definition = "All." }, Chips with { IsExclusive = true },
            Chips with { WithinCodes = ["electromechanical-products"] }, Chips with { Hs2022 = ["8541"] }, Chips with { Mapping = MappingCertainty.Low },
            Chips with { Synonyms = ["chips"] },
        ];
        Assert.All(others, other => Assert.StartsWith(
            "The code 'hs-8542' of Commodity says one thing in one vocabulary and another in the other.",
            Assert.Throws<ArgumentException>(() => codes.Merge(TradeCodes.Create("hs", other))).Message,
            StringComparison.Ordinal));
    }

    // What an entry does not say is unknown.
    [Fact]
    public void Sum_OfOwnCodesThatSayNothing_IsRefused()
    {
        Commodity other = new() { Code = "hs-other", Name = "Other goods" };
        TradeDataset dataset = DatasetOf(TradeCodes.Create("hs", Chips, other), Chips, other);

        string refusal =
            Assert.Throws<OverlapException>(() => dataset.Query().Imports().By(Dimension.Commodity).Measure(Indicators.TradeValue).Sum()).Message;

        Assert.Contains("it is unknown whether Integrated circuits and Other goods overlap", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Dataset_OfOwnCodes_MergesWithTheBuiltInOne()
    {
        TradeCodes codes = TradeCodes.Create("hs", Chips);
        TradeDataset merged = TradeData.Dataset.Merge(DatasetOf(codes, Chips));

        Figure found = merged.Query().For(Chips).Imports().Single();
        Assert.Equal("trade value: Integrated circuits, imports, 2024-H1", found.Title);
        Assert.Same(Chips, found.Commodity);
        Assert.Same(Chips, merged.Codes.Commodities.Get("hs-8542"));
        Assert.Throws<ArgumentException>(() => merged.Merge(DatasetOf(TradeCodes.Create("hs", Chips with { Name = "Chips" }), Chips)));
    }

    [Fact]
    public void Readers_OwnCodes_AreReadWithTheirVocabularyOnly()
    {
        TradeCodes codes = TradeCodes.Create("hs", Chips);
        FigureRow[] rows = [.. DatasetOf(codes, Chips).Rows];
        Publication publication = Publication;
        using StringWriter csv = new();
        rows.WriteCsv(csv);
        using StringWriter lines = new();
        rows.WriteJsonLines(lines);

        Assert.Equal(rows, rows.ToDataset(codes, publication).Rows);
        Assert.Equal(rows, CsvImport.ReadCsv(new StringReader(csv.ToString()), CsvStyle.Plain, codes, publication).Rows);
        Assert.Equal(rows, JsonLines.ReadJsonLines(new StringReader(lines.ToString()), codes, publication).Rows);
        Assert.Equal("commodity", Assert.Throws<RowFormatException>(() => rows.ToDataset(publication)).Column);
    }

    [Fact]
    public void GroupOfOnesOwn_HasItsMembers()
    {
        Partner pair = new()
        {
            Code = "my-pair", Name = "Japan and Vietnam", Kind = PartnerKind.Group, Membership = Membership.Listed,
            Members = [new("japan", null, null), new("vietnam", null, Period.Month(2020, 12))],
        };
        TradeCodes codes = TradeCodes.Create("my", pair);
        TradeDataset merged = TradeData.Dataset.Merge(Array.Empty<FigureRow>().ToDataset(codes));

        Assert.Equal(["japan"], merged.Query().In(Period.FirstHalf(2021)).Total().ForMembersOf(pair).Measure(Indicators.TradeValue)
            .Select(figure => figure.Key.Partner.Code));
        Assert.Empty(merged.Query().In(Period.FirstHalf(1999)).ForMembersOf(pair));
    }

    // A user's Harmonized System: ten thousand codes, which exclude each other because of their digits.
    [Fact]
    public void TenThousandCodes_AreFoundAddedUpAndAudited()
    {
        Commodity[] all =
        [
            .. Enumerable.Range(100_000, 10_000).Select(number => new Commodity
            {
                Code =
                    Invariant($"hs-{number}"), Name =
                    Invariant($"HS {number}"), Hs2022 = [Invariant($"{number}")], Mapping = MappingCertainty.High,
            }),
        ];
        TradeDataset dataset = DatasetOf(TradeCodes.Create("hs", all), all);
        TradeQuery<Quantity<Yuan>> imports = dataset.Query().Imports().By(Dimension.Commodity).Measure(Indicators.TradeValue);

        Assert.Equal(10_000, imports.Count());
        Assert.Equal(10_000m * 1e9m, imports.Sum().Number);
        Assert.Equal(1e9m, imports.For(all[1234]).Single().Number);
        Assert.Equal("hs-101234", dataset.Codes.Commodities.FindByHs("1012.34")[0].Commodity.Code);
        Assert.Empty(dataset.Audit().Failed);

        Commodity heading = all[0] with { Code = "hs-heading", Name = "Heading", Hs2022 = ["1000"] };
        TradeDataset overlapping = DatasetOf(TradeCodes.Create("hs", [.. all, heading]), [.. all, heading]);
        Assert.Throws<OverlapException>(() => overlapping.Query().Imports().By(Dimension.Commodity).Measure(Indicators.TradeValue).Sum());
    }

    private static Publication Publication { get; } = new()
    {
        Code = "my-publication", Publisher = "Mine", Period = Period.FirstHalf(2024), Date = new DateOnly(2024, 7, 12),
    };

    private static TradeDataset DatasetOf(TradeCodes codes, params Commodity[] commodities) => commodities.Select(commodity =>
    {
        Dictionary<string, string> texts = new()
        {
            ["publication"] =
                Publication.Code, ["published"] = "2024-07-12", ["release"] = Publication.Release.ToCode(), ["period"] = "2024-H1",
            ["indicator"] =
                "trade-value", ["transformation"] = "level", ["flow"] = "imports", ["commodity"] = commodity.Code, ["producer"] = "gacc",
            ["unit"] = "CNY", ["printed"] = "1.0 billion yuan", ["status"] = "normal",
        };
        FigureRowBuilder row = new();
        foreach (RowColumn column in RowColumn.All.Where(column => !column.IsNumber))
        {
            string total = column.Dimension is { } dimension ? SeriesKey.Total[dimension].Code : string.Empty;
            row.Set(column, texts.GetValueOrDefault(column.Name, total));
        }

        row.Set(RowColumn.Value, 1e9m);
        row.Set(RowColumn.Lower, 0.95e9m);
        row.Set(RowColumn.Upper, 1.05e9m);
        return row.Build();
    }).ToDataset(codes, Publication);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
