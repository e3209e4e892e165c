using System.Text;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Tests.Driving;

namespace ChinaTrade.Data.Generator.Tests.Diagnostics;

/// <summary>Every way in which a seed is known to go wrong.</summary>
internal static class BadSeeds
{
    private const string One = "  - { at: statement/1, value: 10 billion yuan }\n";

    private const string ShareOfTheWorld = "  - { at: statement/1, partner: asean, share: 5% }\n";

    private const string ShareOfWorldProduction =
        "  - at: statement/2\n    partner: asean\n    share: { figure: 6%, reference: world-production }\n";

    // The head of another file on the same period.
    private static readonly string Other = TinyCollection.Head
        .Replace("collection: 2021-q3", "collection: 2021-autumn", StringComparison.Ordinal)
        .Replace("2021-10-13", "2021-10-14", StringComparison.Ordinal)
        .Replace("ThirdQuarter2021", "Autumn2021", StringComparison.Ordinal);

    public static IReadOnlyList<BadSeed> All { get; } = [.. Files(), .. Fields(), .. Codes(), .. Figures(), .. Publications(),
        .. OwnCodes(), .. Together()];

    private static IEnumerable<BadSeed> Files() =>
    [
        BadSeed.Collection("UnclosedList", DiagnosticIds.NotYaml, "collection: [unclosed\n"),
        BadSeed.Collection("TabIndentation", DiagnosticIds.NotYaml, "collection: x\npublications:\n\t- code: y\n"),
        BadSeed.Bytes("BinaryFile", DiagnosticIds.ForbiddenYaml, [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x3A, 0x20]),
        BadSeed.Collection("Anchor", DiagnosticIds.ForbiddenYaml, "collection: &code x\n"),
        BadSeed.Collection("Alias", DiagnosticIds.ForbiddenYaml, "collection: x\nperiod: *code\n"),
        BadSeed.Collection("Tag", DiagnosticIds.ForbiddenYaml, "collection: !!str x\n"),
        BadSeed.Collection("SeveralDocuments", DiagnosticIds.ForbiddenYaml, TinyCollection.Head + One + "---\ncollection: y\n"),
        BadSeed.Collection("TextOfSeveralLines", DiagnosticIds.ForbiddenYaml, "collection: |\n  one\n  two\n"),
        BadSeed.Collection("FieldNameThatIsNoText", DiagnosticIds.ForbiddenYaml, "? [a, b]\n: c\n"),
        BadSeed.Collection("EmptyFile", DiagnosticIds.EmptyFile, string.Empty),
        BadSeed.Collection("CommentsOnly", DiagnosticIds.EmptyFile, "\n# nothing here\n\n"),
        BadSeed.Bytes("NotUtf8", DiagnosticIds.NotUtf8, [.. "collection: "u8, 0xC3, 0x28, (byte)'\n']),
        BadSeed.Bytes("Utf16", DiagnosticIds.NotUtf8, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("collection: x\n")]),
        BadSeed.Collection("HugeFile", DiagnosticIds.TooLarge, TinyCollection.Head + One + "# " + new string('x', 5_000_000)),
        BadSeed.Collection("DeepNesting", DiagnosticIds.TooLarge, "collection: " + new string('[', 100_000)),
        BadSeed.Collection("ListAtTheTop", DiagnosticIds.WrongShape, "- collection\n- period\n"),
        BadSeed.Collection("TextAtTheTop", DiagnosticIds.WrongShape, "just words\n"),
        new("NoLibrary", DiagnosticIds.LibraryMissing, () => SeedDriver.Run(
            Consumer.WithoutLibrary, SeedOptions.User, [TinyCollection.From()])),
    ];

    private static IEnumerable<BadSeed> Fields() =>
    [
        BadSeed.Collection("UnknownHead", DiagnosticIds.UnknownField, "colection: x\n"),
        BadSeed.Entries("UnknownKey", DiagnosticIds.UnknownField, "  - { at: statement/1, partnr: asean, value: 10 billion yuan }\n"),
        BadSeed.Entries("UnknownKeyOfALongFigure", DiagnosticIds.UnknownField,
            "  - at: statement/1\n    value: { figure: 10 billion yuan, hedge: about }\n"),
        BadSeed.Entries("DuplicateKey", DiagnosticIds.DuplicateField,
            "  - at: statement/1\n    value: 10 billion yuan\n    value: 11 billion yuan\n"),
        BadSeed.Collection("MissingPeriod", DiagnosticIds.MissingField,
            TinyCollection.Head.Replace("period: 2021-Q3\n", string.Empty, StringComparison.Ordinal) + One),
        BadSeed.Collection("MissingCollection", DiagnosticIds.MissingField,
            TinyCollection.Head.Replace("collection: 2021-q3\n", string.Empty, StringComparison.Ordinal)
            + "  - { at: statement/1, partner: asaen, value: 10 billion yuan }\n"),
        BadSeed.Collection("MissingPublications", DiagnosticIds.MissingField,
            "collection: 2021-q3\nperiod: 2021-Q3\nfigures:\n  - { at: statement/1, partner: asaen, value: 10 bilion yuan }\n"),
        BadSeed.Entries("MissingPlace", DiagnosticIds.MissingField, "  - { value: 10 billion yuan }\n"),
        BadSeed.Entries("EntryWithoutFigure", DiagnosticIds.MissingField, "  - { at: statement/1, partner: asean }\n"),
        BadSeed.Entries("CorrectionWithoutReason", DiagnosticIds.MissingField,
            "  - at: statement/1\n    value: { figure: 10 billion yuan, correction: { reading: { flow: imports } } }\n"),
        BadSeed.Entries("FigureThatIsAList", DiagnosticIds.WrongShape, "  - at: statement/1\n    value: [10 billion yuan]\n"),
        BadSeed.Collection("MalformedDate", DiagnosticIds.MalformedText,
            TinyCollection.Head.Replace("date: 2021-10-13", "date: 13 October 2021", StringComparison.Ordinal) + One),
        BadSeed.Collection("MalformedPeriod", DiagnosticIds.MalformedText,
            TinyCollection.Head.Replace("2021-Q3", "2021-Q5", StringComparison.Ordinal) + One),
        BadSeed.Entries("MalformedPeriodOfAnEntry", DiagnosticIds.MalformedText,
            "  - { at: statement/1, period: June, value: 10 billion yuan }\n"),
    ];

    private static IEnumerable<BadSeed> Publications() =>
    [
        Several("PublicationWithoutPublisher", DiagnosticIds.MissingField, "    publisher: Newspaper\n", string.Empty),
        Several("PublicationWithMalformedDate", DiagnosticIds.MalformedText, "2021-10-13", "2021-13-10"),
        Several("PublicationBeforeItsPeriodEnds", DiagnosticIds.OutOfRange, "date: 2021-10-13", "date: 2021-09-29"),
        Several("PublicationOfUnknownRelease", DiagnosticIds.UnknownCode, "release: express", "release: expres"),
        Several("PublicationWithBadDecimals", DiagnosticIds.MalformedText, "decimals: 1", "decimals: one"),
        Several("PublicationWithTooManyDecimals", DiagnosticIds.MalformedText, "decimals: 1", "decimals: 29"),
        Several("PublicationWithNegativeDecimals", DiagnosticIds.MalformedText, "decimals: 1", "decimals: -1"),
        Several("PublisherOfACollection", DiagnosticIds.UnknownField, "period: 2021-Q3\n", "period: 2021-Q3\npublisher: Example customs\n"),
        Several("ParagraphOfAPublication", DiagnosticIds.UnknownPlace, "at: agency", "at: agency/1"),
        Several("UnknownPublication", DiagnosticIds.UnknownPlace, "at: agency", "at: agensy"),
        Several("PlacesOutOfTheOrderOfPublications", DiagnosticIds.Unsorted, "at: [agency, newspaper]", "at: [newspaper, agency]"),
        Several("EntriesOutOfTheOrderOfPublications", DiagnosticIds.Unsorted, "at: agency", "at: newspaper"),
        Several("PublicationTwiceInAFile", DiagnosticIds.DuplicateCode, "figures:\n",
            "  - { code: agency, publisher: Other agency }\nfigures:\n"),
        Several("PublicationsThatDoNotAddUp", DiagnosticIds.IdentityViolated, "6.5 billion", "7.5 billion"),
        BadSeed.Entries("PublicationThatHasSections", DiagnosticIds.UnknownPlace,
            "  - { at: customs-2021-10-13, value: 10 billion yuan }\n"),
        Customs("CollectionOfMalformedCode", DiagnosticIds.MalformedText, "collection: 2021-q3", "collection: 2021>q3"),
        Customs("PublicationOfMalformedCode", DiagnosticIds.MalformedText, "code: customs-2021-10-13", "code: Customs>13"),
        Customs("SectionOfTheCodeOfAPublication", DiagnosticIds.DuplicateCode, "code: answer-1", "code: customs-2021-10-13"),
        Customs("SectionWithoutParagraphs", DiagnosticIds.MalformedText, "paragraphs: 2", "paragraphs: none"),
        Customs("MemberOfAPublicationThatIsAYear", DiagnosticIds.MemberClash, "member: ThirdQuarter2021", "member: Y2021"),
        Customs("MemberOfAPublicationThatIsAPeriod", DiagnosticIds.MemberClash, "member: ThirdQuarter2021", "member: Y2021Q3"),
        new("UnknownSource", DiagnosticIds.UnknownCode, () => SeedDriver.RunForLibrary(
            [.. TinyLists.Files, SeedFile.From(
                "example", TinyCollection.Head.Replace("source: example", "source: exmple", StringComparison.Ordinal) + One)])),
    ];

    private static IEnumerable<BadSeed> Codes() =>
    [
        BadSeed.Entries("UnknownPartner", DiagnosticIds.UnknownCode, "  - { at: statement/1, partner: asaen, value: 10 billion yuan }\n"),
        BadSeed.Entries("UnknownFlow", DiagnosticIds.UnknownCode, "  - { at: statement/1, flow: export, value: 10 billion yuan }\n"),
        BadSeed.Entries("UnknownStatus", DiagnosticIds.UnknownCode, "  - { at: statement/1, status: doubtful, value: 10 billion yuan }\n"),
        BadSeed.Entries("UnknownProducer", DiagnosticIds.UnknownCode,
            "  - { at: statement/1, producer: wordl-bank, value: 10 billion yuan }\n"),
        BadSeed.Entries("CorrectionNamesNoIdentity", DiagnosticIds.UnknownCode,
            "  - at: statement/1\n    value: { figure: 10 billion yuan, correction: { reason: doubt, fails: growth-gaps } }\n"),
        BadSeed.List("DuplicateCode", DiagnosticIds.DuplicateCode, "producers",
            "producers:\n  - { code: gacc, name: A, by: A }\n  - { code: gacc, name: B, by: B }\n"),
        BadSeed.List("UnsortedCodes", DiagnosticIds.Unsorted, "producers",
            "producers:\n  - { code: gacc, name: A, by: A }\n  - { code: crb, name: B, by: B }\n"),
        BadSeed.List("MalformedCode", DiagnosticIds.MalformedText, "producers", "producers:\n  - { code: GACC_1, name: A, by: A }\n"),
        BadSeed.List("UnknownMember", DiagnosticIds.UnknownCode, "partners",
            TinyLists.Partners.Replace("partner: laos", "partner: loas", StringComparison.Ordinal)),
        BadSeed.List("MemberThatIsNoName", DiagnosticIds.MemberClash, "producers",
            "producers:\n  - { code: gacc, member: my gacc, name: A, by: A }\n"),
        BadSeed.List("MemberOfTwoCodes", DiagnosticIds.MemberClash, "producers",
            "producers:\n  - { code: crb, member: Gacc, name: A, by: A }\n  - { code: gacc, name: B, by: B }\n"),
    ];

    private static IEnumerable<BadSeed> Figures() =>
    [
        .. new (string Name, string Figure)[]
        {
            ("Exponent", "1e5 yuan"), ("BadGroup", "1,23 billion yuan"), ("TwoPoints", "18..07 trillion yuan"), ("NotANumber", "NaN yuan"),
            ("InfiniteNumber", "Infinity yuan"), ("LeadingZeros", "007 yuan"), ("WordsOnly", "some billion yuan"),
            ("TooManyDigits", "123456789012345678901 yuan"),
        }.Select(each => BadSeed.Entries(
            "Figure" + each.Name, DiagnosticIds.MalformedFigure, $"  - at: statement/1\n    value: {each.Figure}\n")),
        BadSeed.Entries("MagnitudeOfPercent", DiagnosticIds.MalformedFigure, "  - { at: statement/1, growth: 27.8 million % }\n"),
        BadSeed.Entries("HexNumber", DiagnosticIds.WrongUnit, "  - { at: statement/1, value: 0x10 yuan }\n"),
        BadSeed.Entries("NumberWithoutUnit", DiagnosticIds.WrongUnit, "  - { at: statement/1, value: 10 billion }\n"),
        BadSeed.Entries("UnitOfAnotherIndicator", DiagnosticIds.WrongUnit, "  - { at: statement/1, value: 10 million tons }\n"),
        BadSeed.Entries("PercentForAPoint", DiagnosticIds.WrongUnit, "  - { at: statement/1, partner: asean, share-change: 1.7% }\n"),
        BadSeed.Entries("MisspeltUnit", DiagnosticIds.WrongUnit, "  - { at: statement/1, value: 10 bilion yuan }\n"),
        BadSeed.Entries("GrowthBelowMinusHundred", DiagnosticIds.OutOfRange, "  - { at: statement/1, growth: -150% }\n"),
        BadSeed.Entries("ShareAboveHundred", DiagnosticIds.OutOfRange, "  - { at: statement/1, partner: asean, share: 120% }\n"),
        BadSeed.Entries("NegativeLevel", DiagnosticIds.OutOfRange, "  - { at: statement/1, value: -5 billion yuan }\n"),
        BadSeed.Entries("BoundsThatExclude", DiagnosticIds.OutOfRange,
            "  - at: statement/1\n    growth: { figure: 5%, bounds: { lower: 6, upper: 7, reason: none } }\n"),
        BadSeed.Entries("HedgeThatSaysNothing", DiagnosticIds.OutOfRange, "  - { at: statement/1, value: under 0 yuan }\n"),
        BadSeed.Entries("MonthsBeyondThePeriod", DiagnosticIds.IdentityViolated,
            "  - { at: statement/1, consecutive-growth-months: 99 months }\n"),
        BadSeed.Entries("ParagraphWithLeadingZero", DiagnosticIds.UnknownPlace, "  - { at: statement/01, value: 10 billion yuan }\n"),
        BadSeed.Entries("UnknownSection", DiagnosticIds.UnknownPlace, "  - { at: statment/1, value: 10 billion yuan }\n"),
        BadSeed.Entries("ParagraphBeyondTheEnd", DiagnosticIds.UnknownPlace, "  - { at: statement/4, value: 10 billion yuan }\n"),
        BadSeed.Entries("PrintedOtherDigits", DiagnosticIds.PrintedMismatch,
            "  - at: statement/1\n    value: { figure: 10 billion yuan, printed: 11 billion yuan }\n"),
        BadSeed.Entries("GapWithoutReference", DiagnosticIds.WrongReference,
            "  - { at: statement/1, partner: asean, growth-gap: 1 percentage point }\n"),
        BadSeed.Entries("ReferenceToItself", DiagnosticIds.WrongReference,
            "  - at: statement/1\n    partner: asean\n    share: { figure: 5%, reference: partner=asean }\n"),
        BadSeed.Entries("ReferenceOfALevel", DiagnosticIds.WrongReference,
            "  - at: statement/1\n    value: { figure: 5 yuan, reference: partner=asean }\n"),
    ];

    private static IEnumerable<BadSeed> OwnCodes() =>
    [
        BadSeed.Collection("CollectionWithoutNameAndBadDate", DiagnosticIds.MissingField, (TinyCollection.Head + One)
            .Replace("collection: 2021-q3\n", string.Empty, StringComparison.Ordinal)
            .Replace("date: 2021-10-13", "date: 13 October", StringComparison.Ordinal)),
        BadSeed.Collection("OwnListWithoutPrefix", DiagnosticIds.UnknownField,
            "partners:\n  - { code: acme-moon, name: Moon, kind: country }\n"),
        BadSeed.Collection("OwnCodeWithoutThePrefix", DiagnosticIds.MalformedText,
            "prefix: acme\ncommodities:\n  - { code: lithium, name: Lithium }\n"),
        BadSeed.Collection("OwnCodeOfTheLibrary", DiagnosticIds.DuplicateCode,
            "prefix: iron\ncommodities:\n  - { code: iron-ore, name: Mine }\n"),
        BadSeed.Files("OwnCodeInTwoFiles", DiagnosticIds.DuplicateCode, "prefix: acme\ncommodities:\n  - { code: acme-tin, name: Tin }\n",
            "prefix: acme\ncommodities:\n  - { code: acme-tin, name: Tin ore }\n"),
        BadSeed.Collection("OwnCodeWithoutName", DiagnosticIds.MissingField, "prefix: acme\ncommodities:\n  - { code: acme-tin }\n"),
        BadSeed.Collection("OwnCodeWithinNothing", DiagnosticIds.UnknownCode,
            "prefix: acme\ncommodities:\n  - { code: acme-tin, name: Tin, within: [metal-ore] }\n"),
        BadSeed.Collection("OwnFlow", DiagnosticIds.UnknownField, "prefix: acme\nflows:\n  - { code: acme-transit, name: transit }\n"),
        BadSeed.Collection("OwnPrefixAlone", DiagnosticIds.MissingField, "prefix: acme\n"),
        BadSeed.Collection("OwnPrefixMalformed", DiagnosticIds.MalformedText,
            "prefix: ACME\ncommodities:\n  - { code: acme-tin, name: Tin }\n"),
        BadSeed.Files("MovedPathToNowhere", DiagnosticIds.MalformedText, TinyCollection.Head + One,
            "moved-paths:\n  - { from: Y2021.Q3.Overall.Exports.Value, to: Y2021.Q3.Overall.Exports.Growth }\n"),
        BadSeed.Files("MovedPathOfAFigure", DiagnosticIds.MemberClash, TinyCollection.Head + One,
            "moved-paths:\n  - { from: Y2021.Q3.Overall.Total.Value, to: Y2021.Q3.Overall.Total.Value }\n"),
        BadSeed.Files("MovedPathOfNoPeriod", DiagnosticIds.MalformedText, TinyCollection.Head + One,
            "moved-paths:\n  - { from: Y2019.H1.Overall.Total.Value, to: Y2021.Q3.Overall.Total.Value }\n"),
        BadSeed.Files("UnknownCodeNearAnOwnOne", DiagnosticIds.UnknownCode, TinyCollection.Head
            + "  - { at: statement/1, commodity: acme-tinn, value: 1 billion yuan }\n", "prefix: acme\ncommodities:\n  - { code: acme-tin, name: Tin }\n"),
    ];

    private static IEnumerable<BadSeed> Together() =>
    [
        BadSeed.Entries("UnsortedEntries", DiagnosticIds.Unsorted, "  - { at: statement/2, growth: 5% }\n" + One),
        BadSeed.Entries("UnsortedPlaces", DiagnosticIds.Unsorted, "  - { at: [answer-1/1, statement/1], growth: 5% }\n"),
        BadSeed.Entries("TwoFiguresOfOneKey", DiagnosticIds.DuplicateFigure, One + "  - { at: statement/2, value: 11 billion yuan }\n"),
        BadSeed.Entries("TwoFiguresOfOneMember", DiagnosticIds.MemberClash, ShareOfTheWorld + ShareOfWorldProduction),
        BadSeed.Files("TwoFiguresOfOneMemberInTwoFiles", DiagnosticIds.MemberClash, TinyCollection.Head + ShareOfTheWorld,
            Other + ShareOfWorldProduction),
        BadSeed.Entries("FiguresThatDoNotAddUp", DiagnosticIds.IdentityViolated,
            "  - { at: statement/1, value: 10.0 billion yuan }\n  - { at: statement/1, flow: exports, value: 6.0 billion yuan }\n  - { at: statement/1, flow: imports, value: 6.0 billion yuan }\n"),
        BadSeed.Entries("FallThatDoesNotAddUp", DiagnosticIds.IdentityViolated,
            "  - at: statement/1\n    commodity: iron-ore\n    flow: imports\n    growth: 50%\n    volume-growth: -0.7%\n    unit-price-growth: 20%\n"),
        BadSeed.Entries("ReadingThatSaysThePrinted", DiagnosticIds.WrongReading,
            "  - at: statement/1\n    value: { figure: 12 billion yuan, correction: { reason: doubt, reading: { figure: 12 billion yuan } } }\n"),
        BadSeed.Entries("ReadingThatContradicts", DiagnosticIds.WrongReading,
            "  - at: statement/1\n    flow: exports\n    value: { figure: 12 billion yuan, correction: { reason: doubt, reading: { flow: imports } } }\n  - { at: statement/1, flow: imports, value: 6 billion yuan }\n"),
        BadSeed.Entries("ReadingThatMendsNothing", DiagnosticIds.WrongReading,
            "  - at: statement/1\n    value: { figure: 13 billion yuan, correction: { reason: doubt, fails: exports-plus-imports, reading: { figure: 14 billion yuan } } }\n  - { at: statement/1, flow: exports, value: 6 billion yuan }\n  - { at: statement/1, flow: imports, value: 6 billion yuan }\n"),
        BadSeed.Entries("ReadingThatFails", DiagnosticIds.WrongReading,
            "  - at: statement/1\n    consecutive-growth-months: { figure: 2 months, correction: { reason: doubt, reading: { figure: 99 months } } }\n"),
        BadSeed.Entries("ReadingOfAnotherDoubtfulFigure", DiagnosticIds.WrongReading,
            "  - at: statement/1\n    flow: exports\n    value: { figure: 12 billion yuan, correction: { reason: doubt, reading: { flow: imports } } }\n  - at: statement/1\n    flow: imports\n    value: { figure: 12 billion yuan, correction: { reason: doubt } }\n"),
        BadSeed.Entries("ReadingOfUnknownTransformation", DiagnosticIds.UnknownCode,
            "  - at: statement/1\n    value: { figure: 13 billion yuan, correction: { reason: doubt, reading: { transformation: chnge } } }\n"),
        BadSeed.Entries("StaleCorrection", DiagnosticIds.StaleCorrection,
            "  - at: statement/1\n    value: { figure: 12 billion yuan, correction: { reason: doubt, fails: exports-plus-imports } }\n  - { at: statement/1, flow: exports, value: 6 billion yuan }\n  - { at: statement/1, flow: imports, value: 6 billion yuan }\n"),
        BadSeed.Files("CollectionInTwoFiles", DiagnosticIds.DuplicateName, TinyCollection.Head + One,
            Other.Replace("2021-autumn", "2021-q3", StringComparison.Ordinal) + One),
        BadSeed.Files("CollectionsOfOneClass", DiagnosticIds.DuplicateName, TinyCollection.Head + One,
            Other.Replace("2021-autumn", "2021q-3", StringComparison.Ordinal) + One),
        BadSeed.Files("PublicationInTwoFiles", DiagnosticIds.DuplicateName, TinyCollection.Head + One,
            Other.Replace("customs-2021-10-14", "customs-2021-10-13", StringComparison.Ordinal) + One),
        BadSeed.Files("MemberInTwoFiles", DiagnosticIds.DuplicateName, TinyCollection.Head + One,
            Other.Replace("Autumn2021", "ThirdQuarter2021", StringComparison.Ordinal) + One),
    ];

    private static BadSeed Several(string name, string id, string part, string replacement) =>
        Replace(name, id, TinyCollection.Several, part, replacement);

    private static BadSeed Customs(string name, string id, string part, string replacement) =>
        Replace(name, id, TinyCollection.Head + One, part, replacement);

    private static BadSeed Replace(string name, string id, string seed, string part, string replacement) =>
        seed.Contains(part, StringComparison.Ordinal)
        ? BadSeed.Collection(name, id, seed.Replace(part, replacement, StringComparison.Ordinal))
        : throw new ArgumentException($"The seed has no '{part}'.", nameof(part));
}
