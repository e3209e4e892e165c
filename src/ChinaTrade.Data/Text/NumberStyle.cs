using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>What a kind of quantity writes around its number: unit, sign, basis; and how it reads that back.</summary>
/// <param name="Code">The invariant unit code, closing the round-trip format.</param>
/// <param name="Words">Every unit word that is read, the first of them in English singular, the second in English plural.</param>
/// <param name="Chinese">The unit in Chinese.</param>
internal sealed record NumberStyle(string Code, IReadOnlyList<string> Words, string Chinese)
{
    /// <summary>A number alone, with magnitudes.</summary>
    public static NumberStyle Plain { get; } = new(string.Empty, [string.Empty, string.Empty], string.Empty);

    /// <summary>Whether thousands, millions, … are written as words.</summary>
    public bool HasMagnitudes { get; init; } = true;

    /// <summary>Whether a plus sign is written.</summary>
    public bool IsSigned { get; init; }

    /// <summary>What follows the unit in English, such as "on year"; empty for nothing.</summary>
    public string EnglishBasis { get; init; } = string.Empty;

    /// <summary>What precedes the number in Chinese, such as 同比; <c>null</c> where rise and fall are written as signs.</summary>
    public string? ChineseBasis { get; init; }

    /// <summary>
    /// Whether it counts percents or points. They have no magnitude and no zeros that only fill up: 60 % is 59.5 to 60.5.
    /// </summary>
    public bool IsPercent => Code == "pp" || (Code.Length > 0 && Code[0] == '%');

    /// <summary>Takes a number that was read as one of this kind: its unit and its precision.</summary>
    /// <param name="number">The number.</param>
    /// <param name="expected">What was expected, if it is none.</param>
    public bool TryTake(ref PrintedNumber number, out string expected)
    {
        expected = Words[1].Length == 0 ? "no unit" : $"the unit '{Words[1]}'";
        return IsUnit(number.UnitWords) && TryTakeDigits(ref number, out expected);
    }

    /// <summary>Takes a number that is known to be in the unit.</summary>
    public bool TryTakeDigits(ref PrintedNumber number, out string expected)
    {
        expected = $"a number of '{Words[1]}' without '{number.MagnitudeWord}'";
        if (!IsPercent) return true;
        if (number is { MagnitudeExponent: not 0, IsMultiple: false }) return false;
        number = number with { PrecisionExponent = number.LastDigitExponent };
        return true;
    }

    /// <summary>Returns whether the words are the unit in English, Chinese or as a code. Hyphens may join them.</summary>
    public bool IsUnit(string words)
    {
        if (words == Code || words == Chinese) return true;
        string spaced = words.Replace('-', ' ');
        return Words.Any(word => string.Equals(word, spaced, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Writes the number: <c>G</c> for people, <c>B</c> the same with bounds, <c>R</c> invariant and lossless.</summary>
    public string Format(Interval value, Hedge hedge, string? format, IFormatProvider? provider) => format switch
    {
        null or "" or "G" => ForPeople(value, hedge, provider, withBounds: false),
        "B" => ForPeople(value, hedge, provider, withBounds: true),
        "R" => value + " " + Code,
        _ => throw new FormatException($"The format '{format}' is not known; expected G (people), B (with bounds) or R (round trip)."),
    };

    private string ForPeople(Interval value, Hedge hedge, IFormatProvider? provider, bool withBounds)
    {
        NumberLanguage language = LanguageOf(provider);
        NumberFormatInfo numbers = NumbersOf(provider);
        NumberDisplay display = NumberDisplay.From(value, hedge, language, HasMagnitudes);
        bool signByWord = language == NumberLanguage.Chinese && ChineseBasis is not null;
        bool isFallByWord = signByWord && value.Number < 0m;
        string number = string.Concat(
            NumberWords.OfHedge(isFallByWord ? NumberWords.Mirror(hedge) : hedge, language),
            IsSigned && !signByWord && value.Number > 0m ? numbers.PositiveSign : string.Empty,
            display.Number(numbers, signByWord),
            MagnitudeWords.Get(display.Magnitude, language));
        string text = language == NumberLanguage.Chinese
            ? string.Concat(signByWord ? ChineseBasis + (isFallByWord ? NumberWords.Fall : NumberWords.Rise) : string.Empty, number, Chinese)
            : string.Join(" ", number, display.IsOne ? Words[0] : Words[1], EnglishBasis).TrimEnd();
        return withBounds ? text + display.Bounds(numbers) : text;
    }

    /// <summary>
    /// The separators and signs of the culture asked for; invariant where none is. Groups are always of three, and none are set apart in
    /// Chinese, where numbers are counted by 万 and 亿.
    /// </summary>
    public static NumberFormatInfo NumbersOf(IFormatProvider? provider)
    {
        if (provider?.GetFormat(typeof(NumberFormatInfo)) is not NumberFormatInfo own) return NumberFormatInfo.InvariantInfo;
        NumberFormatInfo numbers = (NumberFormatInfo)own.Clone();
        numbers.NumberGroupSizes = LanguageOf(provider) == NumberLanguage.Chinese ? [0] : [3];
        numbers.NumberNegativePattern = 1;
        return numbers;
    }

    /// <summary>Returns the language that the culture's name says: its data lack it where globalization is invariant.</summary>
    public static NumberLanguage LanguageOf(IFormatProvider? provider) =>
        NameOf(provider).Split('-')[0] == "zh" ? NumberLanguage.Chinese : NumberLanguage.English;

    /// <summary>The same of a format; <c>R</c> is invariant.</summary>
    public static NumberLanguage LanguageOf(string? format, IFormatProvider? provider) => LanguageOf(format == "R" ? null : provider);

    /// <summary>Returns whether the culture writes traditional characters.</summary>
    public static bool IsTraditional(IFormatProvider? provider)
    {
        string[] parts = NameOf(provider).Split('-');
        return parts[0] == "zh" && Array.IndexOf(parts, "Hans") < 0 && parts.Any(part => part is "Hant" or "TW" or "HK" or "MO" or "CHT");
    }

    private static string NameOf(IFormatProvider? provider) => (provider as CultureInfo)?.Name ?? string.Empty;
}
