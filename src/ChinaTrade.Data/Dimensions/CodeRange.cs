using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>The goods that a code of the Harmonized System stands for, as the range of all codes that begin with it; or those of a range of
/// codes, first-last.</summary>
/// <param name="First">The first code, with zeros to its right.</param>
/// <param name="Last">The last code, with nines to its right.</param>
internal readonly record struct CodeRange(long First, long Last)
{
    /// <summary>The longest codes that there are; China's tariff has ten digits, and statistical codes up to thirteen.</summary>
    private const int MaxDigits = 13;

    /// <summary>Reads <c>8542</c>, <c>854231</c> or <c>2601-2603</c>.</summary>
    /// <returns><c>null</c> if the text is none.</returns>
    public static CodeRange? Parse(string text)
    {
        string[] ends = text.Split('-');
        if (ends.Length > 2 || !TryPad(ends[0], '0', out long first) || !TryPad(ends[ends.Length - 1], '9', out long last) || last < first)
        {
            return null;
        }

        return new(first, last);
    }

    /// <summary>Reads the codes of an entry; none if one of them is not understood.</summary>
    public static IReadOnlyList<CodeRange> ReadAll(IReadOnlyList<string> codes)
    {
        CodeRange?[] ranges = [.. codes.Select(Parse)];
        return ranges.Contains(null) ? [] : [.. ranges.Select(range => range!.Value)];
    }

    /// <summary>Whether the two have a code in common.</summary>
    public bool Overlaps(CodeRange other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether every code of the other is one of these.</summary>
    public bool Contains(CodeRange other) => First <= other.First && other.Last <= Last;

    private static bool TryPad(string digits, char filler, out long number)
    {
        number = 0;
        return digits.Length is >= 1 and <= MaxDigits
            && long.TryParse(digits.PadRight(MaxDigits, filler), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
