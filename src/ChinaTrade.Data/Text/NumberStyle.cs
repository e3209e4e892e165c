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
            NumberWords.OfMagnitude(display.Magnitude, language));
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

    public static NumberLanguage LanguageOf(IFormatProvider? provider) =>
        provider is CultureInfo { TwoLetterISOLanguageName: "zh" } ? NumberLanguage.Chinese : NumberLanguage.English;
}
