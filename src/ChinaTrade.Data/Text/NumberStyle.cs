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
        expected = (Words[1].Length, number.UnitWords.Length) switch
        {
            (0, _) => "no unit",
            (_, 0) => $"the unit '{Words[1]}'",
            _ => $"the unit '{Words[1]}' instead of '{number.UnitWords}'",
        };
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

    /// <summary>Writes the number: <c>G</c> for people, <c>B</c> the same with bounds, <c>N</c> alone, <c>R</c> invariant and
    /// lossless.</summary>
    /// <param name="value">The number.</param>
    /// <param name="hedge">How its source qualified it; <c>null</c> if it has none, so that the text has to say whether it is
    /// exact.</param>
    /// <param name="format">What is written.</param>
    /// <param name="culture">The language, and the separators.</param>
    public string Format(Interval value, Hedge? hedge, NumberFormat format, TextCulture culture) => format.Kind switch
    {
        NumberFormat.RoundTrip => Invariant($"{value} {Code}"),
        NumberFormat.NumberAlone => Alone(value, hedge, format, culture),
        _ => ForPeople(value, hedge, format, culture),
    };

    /// <summary>Writes a number with its bounds for messages and reports, which are in English everywhere.</summary>
    public string InEnglish(Interval value) => Format(value, Hedge.None, NumberFormat.Parse("B"), TextCulture.Invariant);

    /// <summary>Returns the number in a magnitude, rounded half away from zero, as printed numbers are.</summary>
    /// <exception cref="FormatException">The kind has no magnitudes.</exception>
    public decimal ToDecimal(decimal number, Magnitude magnitude, int? decimals)
    {
        RequireMagnitude((int)magnitude);
        decimal scaled = PowerOfTen.Trim(number / PowerOfTen.Get((int)magnitude));
        return decimals is { } count ? decimal.Round(scaled, count, MidpointRounding.AwayFromZero) : scaled;
    }

    private string ForPeople(Interval value, Hedge? hedge, NumberFormat format, TextCulture culture)
    {
        TextLanguage language = culture.Language;
        NumberFormatInfo numbers = culture.Numbers;
        Hedge known = hedge ?? Hedge.None;
        NumberDisplay display = NumberDisplay.From(value, known, language, format with { Magnitude = MagnitudeOf(format) });
        bool signByWord = language == TextLanguage.Chinese && ChineseBasis is not null;
        bool isFallByWord = signByWord && value.Number < 0m;
        string number = string.Concat(
            NumberWords.OfHedge(isFallByWord ? NumberWords.Mirror(known) : known, language),
            hedge is null && value.IsExact && display.Shown == value.Number && format.Kind != NumberFormat.WithBounds
                ? NumberWords.Exactly(language) : string.Empty,
            signByWord ? string.Empty : PlusOf(value, numbers),
            display.Number(numbers, signByWord),
            MagnitudeWords.Get(display.Magnitude, language));
        string text = language == TextLanguage.Chinese
            ? string.Concat(signByWord ? ChineseBasis + (isFallByWord ? NumberWords.Fall : NumberWords.Rise)
                : string.Empty, number, Chinese)
            : string.Join(" ", number, display.IsOne ? Words[0] : Words[1], EnglishBasis).TrimEnd();
        return format.Kind == NumberFormat.WithBounds ? text + display.Bounds(numbers) : text;
    }

    // For a column whose head names unit and magnitude.
    private string Alone(Interval value, Hedge? hedge, NumberFormat format, TextCulture culture)
    {
        Hedge known = hedge ?? Hedge.None;
        NumberDisplay display = NumberDisplay.From(value, known, culture.Language, format with { Magnitude = MagnitudeOf(format) ?? 0 });
        return string.Concat(NumberWords.OfHedge(known, culture.Language), PlusOf(value, culture.Numbers),
            display.Number(culture.Numbers, absolute: false));
    }

    private string PlusOf(Interval value, NumberFormatInfo numbers) => IsSigned && value.Number > 0m ? numbers.PositiveSign : string.Empty;

    private int? MagnitudeOf(NumberFormat format)
    {
        if (format.Magnitude is { } magnitude) RequireMagnitude(magnitude);
        return HasMagnitudes ? format.Magnitude : 0;
    }

    private void RequireMagnitude(int exponent)
    {
        if (exponent != 0 && !HasMagnitudes) throw new FormatException($"Numbers in '{Code}' are written without a magnitude; leave it out of the format.");
    }
}
