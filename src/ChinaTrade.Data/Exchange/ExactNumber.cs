namespace ChinaTrade.Data;

/// <summary>Reads the digits of a number without ever rounding them, which <see cref="decimal.Parse(string)"/> does in silence.</summary>
internal static class ExactNumber
{
    /// <summary>More digits than that are never exact: leading and trailing zeros included, a decimal needs fewer.</summary>
    private const int MaxLength = 100;

    private const int MaxExponent = 100;

    /// <summary>
    /// Reads <c>-27.1</c>, and <c>2.71e1</c> where exponents are allowed; <c>false</c> for anything else, and for a number that a
    /// decimal cannot hold digit by digit.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, bool allowExponent, out decimal number)
    {
        number = 0m;
        if (text.Length is 0 or > MaxLength) return false;
        bool isNegative = text[0] == '-';
        ReadOnlySpan<char> rest = isNegative ? text[1..] : text;
        if (!TryTakeExponent(ref rest, allowExponent, out int exponent)) return false;
        int point = rest.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? rest : rest[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : rest[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty)) return false;
        if (!TryAppend(whole, out UInt128 digits, 0) || !TryAppend(fraction.TrimEnd('0'), out digits, digits)) return false;
        return TryBuild(isNegative, digits, exponent - fraction.TrimEnd('0').Length, out number);
    }

    private static bool TryTakeExponent(ref ReadOnlySpan<char> rest, bool isAllowed, out int exponent)
    {
        exponent = 0;
        int mark = rest.IndexOfAny('e', 'E');
        if (mark < 0) return true;
        ReadOnlySpan<char> digits = rest[(mark + 1)..];
        bool isNegative = digits is ['-', ..];
        if (digits is ['-' or '+', ..]) digits = digits[1..];
        rest = rest[..mark];
        if (!isAllowed || !TryAppend(digits, out UInt128 size, 0) || digits.IsEmpty || size > MaxExponent) return false;
        exponent = isNegative ? -(int)size : (int)size;
        return true;
    }

    private static bool TryAppend(ReadOnlySpan<char> text, out UInt128 digits, UInt128 before)
    {
        digits = before;
        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit) || digits > UInt128.MaxValue / 100) return false;
            digits = (digits * 10) + (UInt128)(digit - '0');
        }

        return true;
    }

    private static bool TryBuild(bool isNegative, UInt128 digits, int exponent, out decimal number)
    {
        number = 0m;
        if (digits == 0) return true;
        while (exponent < 0 && digits % 10 == 0) (digits, exponent) = (digits / 10, exponent + 1);
        for (; exponent > 0; exponent--)
        {
            if (digits >> 96 != 0) return false;
            digits *= 10;
        }

        if (digits >> 96 != 0 || exponent < -PowerOfTen.MaxExponent) return false;
        number = new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), isNegative, (byte)-exponent);
        return true;
    }
}
