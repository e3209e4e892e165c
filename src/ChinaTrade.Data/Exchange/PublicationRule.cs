namespace ChinaTrade.Data;

/// <summary>Finds what a seed would refuse of a publication: a code that is none, texts of several lines, sections of one code.</summary>
internal static class PublicationRule
{
    private const string CodeExpected = "expected lower-case words joined by '-', as in 'gacc-2021-07-13'.";

    /// <summary>Returns what is wrong with a publication, and with which of its properties; <c>null</c> if nothing is.</summary>
    public static (string Property, string Reason)? FindFault(Publication publication)
    {
        if (!IsCode(publication.Code)) return ("code", NoCode(publication.Code));
        if (publication.Sections is null || publication.Sections.Any(section => section is null)) return ("sections", "a section is null.");
        if (string.IsNullOrWhiteSpace(publication.Publisher)) return ("publisher", "is missing.");
        if (publication.Period.MonthCount == 0) return ("period", $"is missing; expected {Period.Shapes}.");
        if (publication.Decimals is < 0 or > PrintedNumber.MaxScale)
        {
            return ("decimals", $"expected a number from 0 to {PrintedNumber.MaxScale}.");
        }

        if (EnumCodes.Find(publication.Release) is null) return ("release", $"'{publication.Release}' is not a kind of release.");
        foreach ((string property, string? text) in Texts(publication))
        {
            if (text is not null && LineText.FindFault(text) is { } expected)
            {
                return (property, $"'{RowRequirement.Shown(text)}' is not accepted; expected {expected}.");
            }
        }

        return FindSectionFault(publication);
    }

    /// <exception cref="ArgumentException">A publication is null, or a seed would refuse it; the message names the offending
    /// text.</exception>
    public static void Require(Publication? publication, string parameter = "publications")
    {
        if (publication is null) throw new ArgumentException("A publication is null.", parameter);
        if (FindFault(publication) is not var (property, reason)) return;
        throw new ArgumentException(
            $"The publication '{RowRequirement.Shown(publication.Code ?? string.Empty)}', {property}: {reason}", parameter);
    }

    private static (string Property, string Reason)? FindSectionFault(Publication publication)
    {
        HashSet<string> codes = new(StringComparer.Ordinal);
        foreach (Section section in publication.Sections)
        {
            if (!IsCode(section.Code)) return ("sections", NoCode(section.Code));
            if (string.IsNullOrWhiteSpace(section.Title)) return ("sections", $"'{section.Code}' has no title.");
            if (!codes.Add(section.Code)) return ("sections", $"the code '{section.Code}' occurs twice.");
        }

        return null;
    }

    private static IEnumerable<(string Property, string? Text)> Texts(Publication publication) =>
    [
        ("title", publication.Title), ("publisher", publication.Publisher), ("url", publication.Url),
        .. publication.Sections.Select(section => ("sections", (string?)section.Title)),
    ];

    private static bool IsCode(string? text) => text is not null && CodeText.IsCode(text) && text.Length <= LineText.MaxLength;

    private static string NoCode(string? text) => $"'{RowRequirement.Shown(text ?? string.Empty)}' is not a code; {CodeExpected}";
}
