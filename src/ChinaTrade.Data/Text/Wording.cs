namespace ChinaTrade.Data;

/// <summary>A sentence in both languages. Its parts are written in the language that is asked for.</summary>
/// <param name="English">In English.</param>
/// <param name="Chinese">In Chinese; <c>null</c> if there is no Chinese wording.</param>
internal readonly record struct Wording(FormattableString English, FormattableString? Chinese) : IFormattable
{
    /// <summary>Returns a name that is given in both languages, or in English alone.</summary>
    public static Wording OfName(string english, string? chinese) =>
        new($"{english}", chinese is null ? null : (FormattableString)$"{chinese}");

    /// <summary>Returns the sentence in the culture's language; in English if it has no other.</summary>
    public string In(TextCulture culture) =>
        (culture.Language == TextLanguage.Chinese && Chinese is not null ? Chinese : English).ToString(culture);

    /// <summary>Returns the sentence in English.</summary>
    public override string ToString() => In(TextCulture.Invariant);

    /// <summary>Returns the sentence as part of another.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => In(TextCulture.Of(formatProvider ?? TextCulture.Invariant));
}
