using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>A format of numbers: what is written, in which magnitude, with how many decimals.</summary>
/// <param name="Kind"><c>G</c>, <c>B</c>, <c>N</c>, <c>R</c> or <c>T</c>.</param>
/// <param name="Magnitude">The power of ten; <c>null</c> for the one that fits the number.</param>
/// <param name="Decimals">The number of decimals; <c>null</c> for those that the bounds deserve.</param>
internal readonly record struct NumberFormat(char Kind, int? Magnitude, int? Decimals)
{
    public const char General = 'G';

    public const char WithBounds = 'B';

    public const char NumberAlone = 'N';

    public const char RoundTrip = 'R';

    /// <summary>What the number is, in words; of figures and results.</summary>
    public const char Title = 'T';

    private const int MaxDecimals = 28;

    // The longer of two names comes before the one that it starts with.
    private static readonly (string Name, int Exponent)[] Magnitudes =
        [("tn", 12), ("bn", 9), ("m", 6), ("k", 3), ("万亿", 12), ("亿", 8), ("万", 4)];

    /// <summary>Reads a format of a number that has a title.</summary>
    /// <exception cref="FormatException">The format is not known.</exception>
    public static NumberFormat ParseTitled(string? format) => format == "T" ? new(Title, null, null) : Parse(format);

    /// <summary>Reads a format; <c>null</c> and an empty one are <c>G</c>.</summary>
    /// <exception cref="FormatException">The format is not known.</exception>
    public static NumberFormat Parse(string? format)
    {
        if (format is null || format.Length == 0) return new(General, null, null);
        char kind = format[0];
        if (format == "R") return new(RoundTrip, null, null);
        if (kind is not (General or WithBounds or NumberAlone)) throw Unknown(format);
        string rest = format.Substring(1);
        int? magnitude = TakeMagnitude(ref rest);
        if (rest.Length == 0) return new(kind, magnitude, null);
        bool isNumber = int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int decimals) && decimals <= MaxDecimals;
        return isNumber ? new(kind, magnitude, decimals) : throw Unknown(format);
    }

    private static int? TakeMagnitude(ref string rest)
    {
        foreach ((string name, int exponent) in Magnitudes)
        {
            if (!rest.StartsWith(name, StringComparison.Ordinal)) continue;
            rest = rest.Substring(name.Length);
            return exponent;
        }

        return null;
    }

    private static FormatException Unknown(string format) => new(
        $"The format '{format}' is not known; expected G (people), B (with bounds) or N (number alone), each with a magnitude (k, m, bn, tn, 万, 亿, 万亿) "
        + $"and decimals if wanted, such as Gbn1; R (round trip); or, of figures and results, T (title).");
}
