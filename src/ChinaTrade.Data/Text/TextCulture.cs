using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>How texts are written: their language, and the separators and signs of their numbers.</summary>
internal sealed class TextCulture : IFormatProvider
{
    private TextCulture(IFormatProvider provider)
    {
        string[] name = (provider as CultureInfo)?.Name.Split('-') ?? [string.Empty];
        Language = name[0] == "zh" ? TextLanguage.Chinese : TextLanguage.English;
        IsTraditional = name[0] == "zh" && !name.Contains("Hans") && name.Any(part => part is "Hant" or "TW" or "HK" or "MO" or "CHT");
        Numbers = NumbersOf(provider, Language);
    }

    private TextCulture(TextLanguage language)
    {
        Language = language;
        Numbers = NumbersOf(CultureInfo.InvariantCulture, language);
    }

    /// <summary>English with invariant separators, as exchange formats, seeds and messages have it.</summary>
    public static TextCulture Invariant { get; } = new(CultureInfo.InvariantCulture);

    /// <summary>Chinese with invariant separators. The culture of that name may be missing where globalization is invariant.</summary>
    public static TextCulture Chinese { get; } = new(TextLanguage.Chinese);

    /// <summary>The language, told by the culture's name: its data lack it where globalization is invariant.</summary>
    public TextLanguage Language { get; }

    /// <summary>Whether the culture writes traditional characters.</summary>
    public bool IsTraditional { get; }

    /// <summary>The separators and signs. Groups are always of three, and none are set apart in Chinese, where numbers are counted by 万 and
    /// 亿.</summary>
    public NumberFormatInfo Numbers { get; }

    /// <summary>Returns the culture of a provider.</summary>
    public static TextCulture Of(IFormatProvider provider) =>
        provider as TextCulture ?? (provider == CultureInfo.InvariantCulture ? Invariant : new(provider));

#if NET
    /// <summary>Returns the culture of a provider; the current one if there is none, as everywhere in .NET.</summary>
    public static TextCulture From(IFormatProvider? provider) => Of(provider ?? CultureInfo.CurrentCulture);

    /// <summary>Returns the culture of a provider for a name, which has one format.</summary>
    /// <exception cref="FormatException">The format is another than <c>G</c>.</exception>
    public static TextCulture ForName(string? format, IFormatProvider? provider) => format is null or "" or "G"
        ? From(provider)
        : throw new FormatException($"The format '{format}' is not known; expected G.");
#endif

    /// <summary>What stands between two numbers with the given separators.</summary>
    public static string ListSeparatorOf(NumberFormatInfo numbers) => numbers.NumberDecimalSeparator == "," ? "; " : ", ";

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(NumberFormatInfo) ? Numbers : null;

    private static NumberFormatInfo NumbersOf(IFormatProvider provider, TextLanguage language)
    {
        if (provider.GetFormat(typeof(NumberFormatInfo)) is not NumberFormatInfo own) return NumberFormatInfo.InvariantInfo;
        NumberFormatInfo numbers = (NumberFormatInfo)own.Clone();
        numbers.NumberGroupSizes = language == TextLanguage.Chinese ? [0] : [3];
        numbers.NumberNegativePattern = 1;
        return numbers;
    }
}
