using System.Text;

namespace ChinaTrade.Data;

/// <summary>Brings a text to the forms that readers know: full-width characters to ASCII, traditional characters to simplified
/// ones.</summary>
internal static class WrittenForms
{
    private const char FirstFullWidth = '\uFF01';

    private const char LastFullWidth = '\uFF5E';

    private const string Simplified = "亿万吨约过个点长减涨币元项剂标时两辆缩将";

    private static readonly char[] Traditional = [.. "億萬噸約過個點長減漲幣圓項劑標時兩輛縮將"];

    /// <summary>Returns the text in known forms, character by character, so that a part of it is where it was.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTraditional">Whether it had traditional characters.</param>
    public static string Normalize(string text, out bool isTraditional)
    {
        isTraditional = false;
        StringBuilder result = new(text.Length);
        foreach (char character in text)
        {
            int index = Array.IndexOf(Traditional, character);
            isTraditional |= index >= 0;
            result.Append(index >= 0 ? Simplified[index] : Narrow(character));
        }

        return result.ToString();
    }

    private static char Narrow(char character) => character switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(character - FirstFullWidth + '!'),
        '\u3000' => ' ',
        _ => character,
    };
}
