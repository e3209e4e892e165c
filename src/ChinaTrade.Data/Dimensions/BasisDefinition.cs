using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Code and wording of a basis of growth. Compared by value; immutable and thread-safe.</summary>
/// <param name="Code">The invariant code that rows carry: <c>year-on-year</c>.</param>
/// <param name="Name">What the growth is measured against, in English.</param>
/// <param name="Phrase">What follows the number in English: "on year".</param>
/// <param name="Chinese">What precedes the number in Chinese: 同比.</param>
public sealed record BasisDefinition(string Code, string Name, string Phrase, string Chinese)
{
    /// <summary>The code of the usual basis, which texts and seeds leave out.</summary>
    internal const string Usual = "year-on-year";

    /// <summary>Whether growth on this basis compares the two periods, of the same months of two years.</summary>
    internal bool Compares(Period later, Period earlier)
    {
        int months = later.MonthsSince(earlier);
        if (later.MonthCount != earlier.MonthCount || months <= 0 || months % 12 != 0) return false;
        return Code == Usual ? months == 12 : Code == "since-" + earlier.StartYear.ToString(CultureInfo.InvariantCulture);
    }
}
