using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Precomputed texts of figures: built-in figures hold the text that they print, since the formatter is much code to
/// compile.</summary>
internal static class DisplayTexts
{
    /// <summary>Returns the precomputed text; <c>null</c> for another format, or a culture that writes numbers otherwise.</summary>
    public static string? Find(Figure figure, string? format, IFormatProvider? provider) =>
        format is (null or "" or "G") && IsPlainEnglish(provider) ? figure.Columns.DisplayText(figure.Row) : null;

    // Many cultures have separators of their own.
    private static bool IsPlainEnglish(IFormatProvider? provider) => (provider ?? CultureInfo.CurrentCulture) is CultureInfo culture
        && (culture.Name.Length == 0 || culture.Name.StartsWith("en", StringComparison.Ordinal))
        && culture.NumberFormat is { NumberDecimalSeparator: ".", NumberGroupSeparator: ",", NegativeSign: "-", PositiveSign: "+" };
}
