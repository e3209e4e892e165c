namespace ChinaTrade.Data;

/// <summary>Takes the words off a printed number that are not its unit.</summary>
internal static class PrintedWords
{
    /// <summary>Returns the text without what it is measured against: "+27.8 % year on year" is "+27.8 %", 同比下降3% is 下降3%.</summary>
    public static string WithoutBasis(NumberStyle style, string text)
    {
        string rest = text.Trim();
        if (style.EnglishBasis.Length > 0 && rest.EndsWith(style.EnglishBasis, StringComparison.Ordinal))
        {
            rest = rest.Substring(0, rest.Length - style.EnglishBasis.Length).TrimEnd();
        }

        return style.ChineseBasis is { } basis && rest.StartsWith(basis, StringComparison.Ordinal) ? rest.Substring(basis.Length) : rest;
    }

    /// <summary>Returns the number with its unit words alone, as rows carry it: without basis, rise, fall, hedge and sign.</summary>
    public static string WithoutHedgeAndSign(NumberStyle style, string text)
    {
        string based = WithoutBasis(style, text);
        string normal = WrittenForms.Normalize(based, out _);
        string rest = normal;
        _ = style.IsSigned && (NumberWords.TakeFall(ref rest) || NumberWords.TakeRise(ref rest));
        NumberWords.TakeHedge(ref rest);
        rest = rest.TrimStart('-', '+', '\u2212', ' ');
        return based.Substring(normal.Length - rest.Length);
    }
}
