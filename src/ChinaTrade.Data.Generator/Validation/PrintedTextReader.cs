using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads what <c>printed:</c> says, and holds it to the figure, precision included.</summary>
internal sealed class PrintedTextReader(SeedUnits units, DiagnosticBag diagnostics)
{
    private readonly PrintedTextRule rule = new(units.Printed);

    /// <summary>Returns the text without hedge and sign, and the figure's number with the precision that the text gives it.</summary>
    public PrintedText Read(string unit, NumberStyle style, PrintedNumber number, ScalarNode figure, ScalarNode printed)
    {
        string? fault = rule.FaultOf(unit, style, number, number.ToInterval(), printed.Value, out NumberReading reading)
            ?? PrecisionFault(number, reading);
        if (fault is not null) diagnostics.Add(DiagnosticIds.PrintedMismatch, printed.Position, printed.Value, figure.Value, fault);
        PrintedNumber other = reading.Number;
        return new(
            PrintedWords.WithoutHedgeAndSign(style, printed.Value),
            other.IsMultiple ? number with { PrecisionExponent = other.PrecisionExponent, IsMultiple = true } : number,
            fault is null ? reading.Bounds : null);
    }

    // Only a fraction has bounds by itself; others are fields.
    private static string? PrecisionFault(PrintedNumber number, NumberReading printed)
    {
        if (printed.Bounds is not null)
        {
            return printed.IsFraction ? null : "expected a number without bounds, which have the field 'bounds:'";
        }

        PrintedNumber other = printed.Number;
        bool isAsPrecise = other == default || other.IsMultiple || other.PrecisionExponent == number.PrecisionExponent;
        return isAsPrecise ? null : $"the precision differs, {Digit(other)} and {Digit(number)}";
    }

    private static string Digit(PrintedNumber number) => "10^" + number.PrecisionExponent.ToString(CultureInfo.InvariantCulture);
}
