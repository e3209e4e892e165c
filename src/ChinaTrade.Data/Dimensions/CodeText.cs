using System.Text;

namespace ChinaTrade.Data;

/// <summary>Codes are kebab-case and C# names PascalCase; each gives the other: <c>share-of-growth</c>, <c>ShareOfGrowth</c>.</summary>
internal static class CodeText
{
    /// <summary>Returns whether a text has the form of a code: lower-case words and numbers, joined by single hyphens.</summary>
    public static bool IsCode(string text)
    {
        bool wordEnded = true;
        foreach (char c in text)
        {
            if (c == '-' ? wordEnded : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9'))) return false;
            wordEnded = c == '-';
        }

        return !wordEnded;
    }

    /// <summary>The code of a C# name: each capital letter and each run of digits starts a word.</summary>
    public static string OfName(string name)
    {
        StringBuilder code = new(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            bool startsWord = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && i > 0 && !char.IsDigit(name[i - 1]));
            if (startsWord && i > 0) code.Append('-');
            code.Append(char.ToLowerInvariant(name[i]));
        }

        return code.ToString();
    }

    /// <summary>The C# name of a code.</summary>
    public static string ToName(string code)
    {
        StringBuilder name = new(code.Length);
        bool startsWord = true;
        foreach (char c in code)
        {
            if (c == '-')
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.ToString();
    }
}
