using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>A number as a table prints it.</summary>
/// <param name="Field">Where it is printed.</param>
/// <param name="Text">The digits as printed, with separators.</param>
/// <param name="Value">The number.</param>
/// <param name="Decimals">The number of decimals.</param>
internal sealed partial record FieldNumber(GridField Field, string Text, decimal Value, int Decimals)
{
    private const int MaxDigits = 18;

    /// <summary>Returns whether a field contains a number.</summary>
    public static bool IsNumber(GridField? field) => field is not null && Number().IsMatch(Plain(field.Text));

    /// <summary>Returns whether nothing is printed in a field: it is empty, or contains a dash.</summary>
    public static bool IsNothing(GridField? field) => field is null || Nothing().IsMatch(Plain(field.Text));

    /// <summary>Returns the number of a field; <c>null</c> if nothing is printed.</summary>
    /// <exception cref="GaccTableException">The field contains something else.</exception>
    public static FieldNumber? Read(GridField field, bool isPercent)
    {
        if (IsNothing(field)) return null;
        string plain = Plain(field.Text);
        string text = isPercent && plain.EndsWith('%') ? plain[..^1].TrimEnd(' ') : plain;
        if (!Number().IsMatch(text) || text.Count(char.IsAsciiDigit) > MaxDigits)
        {
            throw field.Fault($"'{field.Shown}' is no number; expected digits such as '65,363.6', or '-' for nothing.");
        }

        string digits = text.Replace(",", string.Empty, StringComparison.Ordinal);
        decimal value = decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        return new(field, text, value, point < 0 ? 0 : digits.Length - point - 1);
    }

    private static string Plain(string text) => TextKey.Normalize(text.Normalize(NormalizationForm.FormKC));

    [GeneratedRegex(@"^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:-+|\.{2,}|/)?$")]
    private static partial Regex Nothing();
}
