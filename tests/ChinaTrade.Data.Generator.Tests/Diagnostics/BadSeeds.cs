using System.Text;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Tests.Driving;

namespace ChinaTrade.Data.Generator.Tests.Diagnostics;

/// <summary>Every way in which a seed is known to go wrong.</summary>
internal static class BadSeeds
{
    private const string One = "  - { at: statement/1, value: 10 billion yuan }\n";

    public static IReadOnlyList<BadSeed> All { get; } = [.. Files(), .. Fields(), .. Codes(), .. Figures(), .. Publications(), .. Together()];

    private static IEnumerable<BadSeed> Files() =>
    [
        BadSeed.Publication("UnclosedList", DiagnosticIds.NotYaml, "publication: [unclosed\n"),
        BadSeed.Publication("TabIndentation", DiagnosticIds.NotYaml, "publication: x\nsections:\n\t- code: y\n"),
        BadSeed.Bytes("BinaryFile", DiagnosticIds.ForbiddenYaml, [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x3A, 0x20]),
        BadSeed.Publication("Anchor", DiagnosticIds.ForbiddenYaml, "publication: &code x\n"),
        BadSeed.Publication("Alias", DiagnosticIds.ForbiddenYaml, "publication: x\nmember: *code\n"),
        BadSeed.Publication("Tag", DiagnosticIds.ForbiddenYaml, "publication: !!str x\n"),
        BadSeed.Publication("SeveralDocuments", DiagnosticIds.ForbiddenYaml, TinyPublication.Head + One + "---\nbriefing: y\n"),
        BadSeed.Publication("TextOfSeveralLines", DiagnosticIds.ForbiddenYaml, "publication: |\n  one\n  two\n"),
        BadSeed.Publication("FieldNameThatIsNoText", DiagnosticIds.ForbiddenYaml, "? [a, b]\n: c\n"),
        BadSeed.Publication("EmptyFile", DiagnosticIds.EmptyFile, string.Empty),
        BadSeed.Publication("CommentsOnly", DiagnosticIds.EmptyFile, "\n# nothing here\n\n"),
        BadSeed.Bytes("NotUtf8", DiagnosticIds.NotUtf8, [.. "publication: "u8, 0xC3, 0x28, (byte)'\n']),
        BadSeed.Bytes("Utf16", DiagnosticIds.NotUtf8, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("publication: x\n")]),
        BadSeed.Publication("HugeFile", DiagnosticIds.TooLarge, TinyPublication.Head + One + "# " + new string('x', 5_000_000)),
        BadSeed.Publication("DeepNesting", DiagnosticIds.TooLarge, "publication: " + new string('[', 100_000)),
        BadSeed.Publication("ListAtTheTop", DiagnosticIds.WrongShape, "- publication\n- member\n"),
        BadSeed.Publication("TextAtTheTop", DiagnosticIds.WrongShape, "just words\n"),
        new("NoLibrary", DiagnosticIds.LibraryMissing, () => SeedDriver.Run(Consumer.WithoutLibrary, SeedOptions.User, [TinyPublication.Of()])),
    ];

    private static IEnumerable<BadSeed> Fields() =>
    [
        BadSeed.Publication("UnknownHead", DiagnosticIds.UnknownField, "breifing: x\n"),
        BadSeed.Entries("UnknownKey", DiagnosticIds.UnknownField, "  - { at: statement/1, partnr: asean, value: 10 billion yuan }\n"),
        BadSeed.Entries("UnknownKeyOfALongFigure", DiagnosticIds.UnknownField, "  - at: statement/1\n    value: { figure: 10 billion yuan, hedge: about }\n"),
        BadSeed.Entries("DuplicateKey", DiagnosticIds.DuplicateField, "  - at: statement/1\n    value: 10 billion yuan\n    value: 11 billion yuan\n"),
        BadSeed.Publication("MissingSource", DiagnosticIds.MissingField, TinyPublication.Head.Replace("source: example\n", string.Empty, StringComparison.Ordinal) + One),
        BadSeed.Entries("MissingPlace", DiagnosticIds.MissingField, "  - { value: 10 billion yuan }\n"),
        BadSeed.Entries("EntryWithoutFigure", DiagnosticIds.MissingField, "  - { at: statement/1, partner: asean }\n"),
        BadSeed.Entries("CorrectionWithoutReason", DiagnosticIds.MissingField, "  - at: statement/1\n    value: { figure: 10 billion yuan, correction: { reading: { flow: imports } } }\n"),
        BadSeed.Entries("FigureThatIsAList", DiagnosticIds.WrongShape, "  - at: statement/1\n    value: [10 billion yuan]\n"),
        BadSeed.Publication("MalformedDate", DiagnosticIds.MalformedText, TinyPublication.Head.Replace("2021-10-13", "13 October 2021", StringComparison.Ordinal) + One),
        BadSeed.Publication("MalformedPeriod", DiagnosticIds.MalformedText, TinyPublication.Head.Replace("2021-Q3", "2021-Q5", StringComparison.Ordinal) + One),
        BadSeed.Entries("MalformedPeriodOfAnEntry", DiagnosticIds.MalformedText, "  - { at: statement/1, period: June, value: 10 billion yuan }\n"),
    ];

    private static IEnumerable<BadSeed> Publications() =>
    [
        BadSeed.Publication("PublicationWithoutPublisher", DiagnosticIds.MissingField, TinyPublication.Gathered.Replace("    publisher: Newspaper\n", "    date: 2021-10-14\n", StringComparison.Ordinal)),
        BadSeed.Publication("PublicationWithMalformedDate", DiagnosticIds.MalformedText, TinyPublication.Gathered.Replace("2021-10-13", "2021-13-10", StringComparison.Ordinal)),
        BadSeed.Publication("PublisherBesidePublications", DiagnosticIds.UnknownField, TinyPublication.Gathered.Replace("period: 2021-Q3\n", "publisher: Example customs\nperiod: 2021-Q3\n", StringComparison.Ordinal)),
        BadSeed.Publication("ParagraphOfAPublication", DiagnosticIds.UnknownPlace, TinyPublication.Gathered.Replace("at: agency", "at: agency/1", StringComparison.Ordinal)),
        BadSeed.Publication("UnknownPublication", DiagnosticIds.UnknownPlace, TinyPublication.Gathered.Replace("at: agency", "at: agensy", StringComparison.Ordinal)),
        BadSeed.Publication("PublicationWithAnIdentityViolated", DiagnosticIds.IdentityViolated, TinyPublication.Gathered.Replace("[newspaper]", "[agency, newspaper]", StringComparison.Ordinal)),
    ];

    private static IEnumerable<BadSeed> Codes() =>
    [
        BadSeed.Entries("UnknownPartner", DiagnosticIds.UnknownCode, "  - { at: statement/1, partner: asaen, value: 10 billion yuan }\n"),
        BadSeed.Entries("UnknownFlow", DiagnosticIds.UnknownCode, "  - { at: statement/1, flow: export, value: 10 billion yuan }\n"),
        BadSeed.Entries("UnknownStatus", DiagnosticIds.UnknownCode, "  - { at: statement/1, status: doubtful, value: 10 billion yuan }\n"),
        BadSeed.Entries("UnknownProducer", DiagnosticIds.UnknownCode, "  - { at: statement/1, producer: wordl-bank, value: 10 billion yuan }\n"),
        BadSeed.Entries("CorrectionNamesNoIdentity", DiagnosticIds.UnknownCode, "  - at: statement/1\n    value: { figure: 10 billion yuan, correction: { reason: doubt, fails: growth-gaps } }\n"),
        BadSeed.List("DuplicateCode", DiagnosticIds.DuplicateCode, "producers", "producers:\n  - { code: gacc, name: A, by: A }\n  - { code: gacc, name: B, by: B }\n"),
        BadSeed.List("UnsortedCodes", DiagnosticIds.Unsorted, "producers", "producers:\n  - { code: gacc, name: A, by: A }\n  - { code: crb, name: B, by: B }\n"),
        BadSeed.List("MalformedCode", DiagnosticIds.MalformedText, "producers", "producers:\n  - { code: GACC_1, name: A, by: A }\n"),
        BadSeed.List("UnknownMember", DiagnosticIds.UnknownCode, "partners", TinyLists.Partners.Replace("partner: laos", "partner: loas", StringComparison.Ordinal)),
        BadSeed.List("MemberThatIsNoName", DiagnosticIds.MemberClash, "producers", "producers:\n  - { code: gacc, member: my gacc, name: A, by: A }\n"),
        BadSeed.List("MemberOfTwoCodes", DiagnosticIds.MemberClash, "producers", "producers:\n  - { code: crb, member: Gacc, name: A, by: A }\n  - { code: gacc, name: B, by: B }\n"),
    ];

    private static IEnumerable<BadSeed> Figures() =>
    [
        .. new (string Name, string Figure)[]
        {
            ("Exponent", "1e5 yuan"), ("BadGroup", "1,23 billion yuan"), ("TwoPoints", "18..07 trillion yuan"), ("NotANumber", "NaN yuan"),
            ("InfiniteNumber", "Infinity yuan"), ("FullWidthDigits", "１８ billion yuan"), ("WordsOnly", "ten billion yuan"),
            ("TooManyDigits", "123456789012345678901 yuan"),
        }.Select(each => BadSeed.Entries("Figure" + each.Name, DiagnosticIds.MalformedFigure, $"  - at: statement/1\n    value: {each.Figure}\n")),
        BadSeed.Entries("HexNumber", DiagnosticIds.WrongUnit, "  - { at: statement/1, value: 0x10 yuan }\n"),
        BadSeed.Entries("NumberWithoutUnit", DiagnosticIds.WrongUnit, "  - { at: statement/1, value: 10 billion }\n"),
        BadSeed.Entries("UnitOfAnotherIndicator", DiagnosticIds.WrongUnit, "  - { at: statement/1, value: 10 million tons }\n"),
        BadSeed.Entries("PercentForAPoint", DiagnosticIds.WrongUnit, "  - { at: statement/1, partner: asean, share-change: 1.7% }\n"),
        BadSeed.Entries("MisspeltUnit", DiagnosticIds.WrongUnit, "  - { at: statement/1, value: 10 bilion yuan }\n"),
        BadSeed.Entries("GrowthBelowMinusHundred", DiagnosticIds.OutOfRange, "  - { at: statement/1, growth: -150% }\n"),
        BadSeed.Entries("ShareAboveHundred", DiagnosticIds.OutOfRange, "  - { at: statement/1, partner: asean, share: 120% }\n"),
        BadSeed.Entries("NegativeLevel", DiagnosticIds.OutOfRange, "  - { at: statement/1, value: -5 billion yuan }\n"),
        BadSeed.Entries("BoundsThatExclude", DiagnosticIds.OutOfRange, "  - at: statement/1\n    growth: { figure: 5%, bounds: { lower: 6, upper: 7, reason: none } }\n"),
        BadSeed.Entries("UnknownSection", DiagnosticIds.UnknownPlace, "  - { at: statment/1, value: 10 billion yuan }\n"),
        BadSeed.Entries("ParagraphBeyondTheEnd", DiagnosticIds.UnknownPlace, "  - { at: statement/4, value: 10 billion yuan }\n"),
        BadSeed.Entries("PrintedOtherDigits", DiagnosticIds.PrintedMismatch, "  - at: statement/1\n    value: { figure: 10 billion yuan, printed: 11 billion yuan }\n"),
        BadSeed.Entries("GapWithoutReference", DiagnosticIds.WrongReference, "  - { at: statement/1, partner: asean, growth-gap: 1 percentage point }\n"),
        BadSeed.Entries("ReferenceToItself", DiagnosticIds.WrongReference, "  - at: statement/1\n    partner: asean\n    share: { figure: 5%, reference: partner=asean }\n"),
        BadSeed.Entries("ReferenceOfALevel", DiagnosticIds.WrongReference, "  - at: statement/1\n    value: { figure: 5 yuan, reference: partner=asean }\n"),
    ];

    private static IEnumerable<BadSeed> Together() =>
    [
        BadSeed.Entries("UnsortedEntries", DiagnosticIds.Unsorted, "  - { at: statement/2, growth: 5% }\n" + One),
        BadSeed.Entries("UnsortedPlaces", DiagnosticIds.Unsorted, "  - { at: [answer-1/1, statement/1], growth: 5% }\n"),
        BadSeed.Entries("TwoFiguresOfOneKey", DiagnosticIds.DuplicateFigure, One + "  - { at: statement/2, value: 11 billion yuan }\n"),
        BadSeed.Entries("TwoFiguresOfOneMember", DiagnosticIds.MemberClash, "  - at: statement/1\n    growth: { figure: 5%, member: Rise }\n    growth-since-2019: { figure: 6%, member: Rise }\n"),
        BadSeed.Entries("FiguresThatDoNotAddUp", DiagnosticIds.IdentityViolated, "  - { at: statement/1, value: 10.0 billion yuan }\n  - { at: statement/1, flow: exports, value: 6.0 billion yuan }\n  - { at: statement/1, flow: imports, value: 6.0 billion yuan }\n"),
        BadSeed.Entries("StaleCorrection", DiagnosticIds.StaleCorrection, "  - at: statement/1\n    value: { figure: 12 billion yuan, correction: { reason: doubt, fails: exports-plus-imports } }\n  - { at: statement/1, flow: exports, value: 6 billion yuan }\n  - { at: statement/1, flow: imports, value: 6 billion yuan }\n"),
        new("TwoPublicationsOfOneName", DiagnosticIds.DuplicatePublication, () => SeedDriver.RunForUser(TinyPublication.Of(), TinyPublication.Of(name: "other"))),
    ];
}
