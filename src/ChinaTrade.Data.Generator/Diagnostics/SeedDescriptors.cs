using Microsoft.CodeAnalysis;

namespace ChinaTrade.Data.Generator.Diagnostics;

/// <summary>The compiler's descriptors of the diagnostics, each with its page.</summary>
internal static class SeedDescriptors
{
    private const string HelpRoot = "https://github.com/chinatrade-data/ChinaTrade.Data/blob/main/docs/diagnostics/README.md#";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Create().ToDictionary(each => each.Id, StringComparer.Ordinal);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values.OrderBy(each => each.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Get(string id) => ById[id];

    private static IEnumerable<DiagnosticDescriptor> Create() =>
    [
        Error(DiagnosticIds.NotYaml, "The file is not YAML", "This is not YAML: {0}; look at the indentation here and in the line before, at quotes that are not closed, and for tabs"),
        Error(DiagnosticIds.ForbiddenYaml, "YAML feature that seeds do not use", "Seeds do not use {0}: {1}"),
        Error(DiagnosticIds.EmptyFile, "The file is empty", "The file holds no fields; expected 'collection:' or a code list such as 'partners:'"),
        Error(DiagnosticIds.NotUtf8, "The file is not UTF-8", "The file is not UTF-8: {0}; save it as UTF-8"),
        Error(DiagnosticIds.TooLarge, "The file is too large", "The file has {0}; expected {1}"),
        Error(DiagnosticIds.WrongShape, "Value of the wrong shape", "Expected {0}, found {1}"),
        Error(DiagnosticIds.UnknownField, "Unknown field", "'{0}' is not a field of {1}; {2}"),
        Error(DiagnosticIds.DuplicateField, "Duplicate field", "The field '{0}' stands twice; the first is in line {1}"),
        Error(DiagnosticIds.MissingField, "Missing field", "{0} must have {1}"),
        Error(DiagnosticIds.UnknownCode, "Unknown code", "'{0}' is not a code of {1}; {2}"),
        Error(DiagnosticIds.DuplicateCode, "Duplicate code", "The code '{0}' stands twice in {1}"),
        Error(DiagnosticIds.Unsorted, "Unsorted list", "'{0}' stands after '{1}'; {2}"),
        Error(DiagnosticIds.MalformedText, "Malformed value", "'{0}' is not {1}; expected {2}"),
        Error(DiagnosticIds.MalformedFigure, "Malformed figure", "'{0}' is not a figure; expected {1}"),
        Error(DiagnosticIds.WrongUnit, "Wrong unit", "'{0}' has {1}; {2}"),
        Error(DiagnosticIds.OutOfRange, "Figure out of range", "'{0}' is out of range: {1}"),
        Error(DiagnosticIds.UnknownPlace, "Unknown place", "'{0}' is not a place of the file; expected {1}"),
        Error(DiagnosticIds.DuplicateFigure, "Two figures of one key", "A figure of this key is already in line {0}: {1}"),
        Error(DiagnosticIds.MemberClash, "Typed members clash", "'{0}' cannot be a typed member: {1}; {2}"),
        Error(DiagnosticIds.WrongReference, "Wrong reference", "{0}; {1}"),
        Error(DiagnosticIds.PrintedMismatch, "Printed text and figure differ", "'{0}' is not how the figure '{1}' is printed: {2}"),
        Error(DiagnosticIds.IdentityViolated, "Figures do not add up",
            "{0}: {1}; correct {3}, or mark it with a 'correction:' that names '{2}'"),
        Error(DiagnosticIds.StaleCorrection, "The correction is stale",
            "The correction says that the figure fails '{0}', but it does not: {1}"),
        Error(DiagnosticIds.WrongReading, "The reading is wrong", "The reading of a correction is wrong: {0}"),
        Error(DiagnosticIds.DuplicateName, "Two seeds of one name", "The {0} '{1}' is taken already"),
        Error(DiagnosticIds.LibraryMissing, "The library is not referenced",
            "The codes of seeds stand in the package ChinaTrade.Data, which the project does not reference"),
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "ChinaTrade.Data.Seed", DiagnosticSeverity.Error, isEnabledByDefault: true,
            helpLinkUri: HelpRoot + AnchorOf(id, title));

    // As the anchors of headings are made: lower case, spaces to hyphens, punctuation dropped.
    private static string AnchorOf(string id, string title) =>
        new([.. $"{id} {title}".ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(c => c == ' ' ? '-' : c)]);
}
