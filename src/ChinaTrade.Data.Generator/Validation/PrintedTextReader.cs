using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>
/// Reads what <c>printed:</c> says, and holds it to the figure: number, precision, unit, and hedge and sign if it has them. Words without
/// digits that are no small number, such as "doubled", are taken as they are.
/// </summary>
internal sealed class PrintedTextReader(SeedUnits units, DiagnosticBag diagnostics)
{
    private const string OtherNumber = "the number differs";

    /// <summary>Returns the text without hedge and sign, and the figure's number with the precision that the text gives it.</summary>
    public (string Text, PrintedNumber Number) Read(string unit, NumberStyle style, PrintedNumber number, ScalarNode figure, ScalarNode printed)
    {
        string text = PrintedWords.WithoutHedgeAndSign(style, printed.Value);
        if (FaultOf(unit, style, number, printed.Value, out PrintedNumber other) is { } fault)
        {
            diagnostics.Add(DiagnosticIds.PrintedMismatch, printed.Position, printed.Value, figure.Value, fault);
        }

        return (text, other.IsMultiple ? number with { PrecisionExponent = other.PrecisionExponent, IsMultiple = true } : number);
    }

    private string? FaultOf(string unit, NumberStyle style, PrintedNumber number, string text, out PrintedNumber other)
    {
        other = default;
        bool isRead = NumberReader.TryRead(style, text, null, out NumberReading reading, out string expected);
        other = reading.Number;
        if (isRead && reading.Bounds is { } part) return Agrees(number, part) ? null : OtherNumber;
        if (isRead) return Compare(number, other);
        bool hasDigits = WrittenForms.Normalize(text, out _).Any(each => each is >= '0' and <= '9');
        if (other == default) return hasDigits ? $"expected {expected}" : null;
        if (units.UnitOf(other.UnitWords, unit) is not { } named) return hasDigits ? OtherUnit(other) : null;
        if (named != unit || !style.TryTakeDigits(ref other, out _)) return OtherUnit(other);
        return Compare(number, other);
    }

    // A sign may be left to a verb: 3% of "fell by 3%" is the figure -3%, and over 3 is then under -3.
    private static string? Compare(PrintedNumber number, PrintedNumber printed)
    {
        PrintedNumber other = number.Value < 0m && !printed.HasSign ? printed.Negate() : printed;
        if (Math.Abs(other.Value) != Math.Abs(number.Value)) return OtherNumber;
        if (other.Value != number.Value) return "the sign differs";
        if (other.Hedge != Hedge.None && other.Hedge != number.Hedge) return $"the hedge '{CodeText.OfName(printed.Hedge.ToString())}' is not the figure's";
        return printed.IsMultiple || other.PrecisionExponent == number.PrecisionExponent ? null : $"the precision differs, {Digit(other)} and {Digit(number)}";
    }

    private static bool Agrees(PrintedNumber number, Interval fraction) => number.ToInterval().Contains(fraction.Number);

    private static string OtherUnit(PrintedNumber printed) => $"the unit '{printed.UnitWords}' is not the figure's";

    private static string Digit(PrintedNumber number) => "10^" + number.PrecisionExponent.ToString(CultureInfo.InvariantCulture);
}
