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
    public PrintedText Read(string unit, NumberStyle style, PrintedNumber number, ScalarNode figure, ScalarNode printed)
    {
        bool isRead = NumberReader.TryRead(style, printed.Value, null, out NumberReading reading, out string expected);
        PrintedNumber other = reading.Number;
        string? fault = isRead ? FaultOf(number, reading) : FaultOfUnread(unit, style, number, printed.Value, other, expected);
        if (fault is not null) diagnostics.Add(DiagnosticIds.PrintedMismatch, printed.Position, printed.Value, figure.Value, fault);
        return new(
            PrintedWords.WithoutHedgeAndSign(style, printed.Value),
            other.IsMultiple ? number with { PrecisionExponent = other.PrecisionExponent, IsMultiple = true } : number,
            isRead && fault is null ? reading.Bounds : null);
    }

    // Only a fraction has bounds by itself; others are fields.
    private static string? FaultOf(PrintedNumber number, NumberReading printed)
    {
        if (printed.Bounds is not { } part) return Compare(number, printed.Number);
        if (!printed.IsFraction) return "expected a number without bounds, which have the field 'bounds:'";
        return number.ToInterval().Contains(part.Number) ? null : OtherNumber;
    }

    private string? FaultOfUnread(string unit, NumberStyle style, PrintedNumber number, string text, PrintedNumber other, string expected)
    {
        bool hasDigits = WrittenForms.Normalize(text, out _).Any(each => each is >= '0' and <= '9');
        if (other == default) return hasDigits ? $"expected {expected}" : null;
        if (units.UnitOf(other.UnitWords, unit) is not { } named) return hasDigits ? OtherUnit(other) : null;
        return named == unit && style.TryTakeDigits(ref other, out _) ? Compare(number, other) : OtherUnit(other);
    }

    // A sign may be left to a verb: 3% of "fell by 3%" is the figure -3%, and over 3 is then under -3.
    private static string? Compare(PrintedNumber number, PrintedNumber printed)
    {
        PrintedNumber other = number.Value < 0m && !printed.HasSign ? printed.Negate() : printed;
        if (Math.Abs(other.Value) != Math.Abs(number.Value)) return OtherNumber;
        if (other.Value != number.Value) return "the sign differs";
        bool isHedged = other.Hedge != Hedge.None && other.Hedge != number.Hedge;
        if (isHedged) return $"the hedge '{CodeText.OfName(printed.Hedge.ToString())}' is not the figure's";
        bool isAsPrecise = printed.IsMultiple || other.PrecisionExponent == number.PrecisionExponent;
        return isAsPrecise ? null : $"the precision differs, {Digit(other)} and {Digit(number)}";
    }

    private static string OtherUnit(PrintedNumber printed) => $"the unit '{printed.UnitWords}' is not the figure's";

    private static string Digit(PrintedNumber number) => "10^" + number.PrecisionExponent.ToString(CultureInfo.InvariantCulture);
}
