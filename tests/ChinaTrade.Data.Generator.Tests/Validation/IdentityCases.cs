using System.Globalization;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>Seeds whose figures cannot all be true, or can: figures of the first half of 2021, by one agency.</summary>
internal static class IdentityCases
{
    private const string Head = """
        collection: 2021-h1
        period: 2021-H1
        publications:
          - { code: agency, publisher: Agency, date: 2021-07-13 }
        figures:

        """;

    /// <summary>Returns a collection with entries, given as the fields of each besides the place.</summary>
    public static string SeedOf(params string[] entries) =>
        Head + string.Concat(entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"  - {{ at: agency, {entry} }}\n")));
}
