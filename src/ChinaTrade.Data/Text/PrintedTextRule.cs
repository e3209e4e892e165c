namespace ChinaTrade.Data;

/// <summary>
/// Holds a text as printed to the figure that it stands for: number and unit, and hedge and sign if the text has them. Words without digits
/// that are no small number, such as "doubled", are taken as they are. Seeds and importers ask here.
/// </summary>
/// <param name="units">The units that a text may name.</param>
internal sealed class PrintedTextRule(PrintedUnits units)
{
    private const string OtherNumber = "the number differs";

    /// <summary>Returns what differs; <c>null</c> if nothing does.</summary>
    /// <param name="unit">The code of the figure's unit.</param>
    /// <param name="style">How the figure is written.</param>
    /// <param name="number">The figure's number and hedge.</param>
    /// <param name="bounds">The figure's bounds, within which a fraction in words must be.</param>
    /// <param name="printed">The text.</param>
    /// <param name="reading">What was read; default if the text is taken as it is.</param>
    public string? FaultOf(string unit, NumberStyle style, PrintedNumber number, Interval bounds, string printed, out NumberReading reading)
    {
        if (NumberReader.TryRead(style, printed, TextCulture.Invariant, out reading, out string expected))
        {
            if (reading is not { IsFraction: true, Bounds: { } part }) return Compare(number, reading.Number);
            return bounds.Contains(part.Number) && part.Contains(number.Value) ? null : OtherNumber;
        }

        PrintedNumber other = reading.Number;
        bool hasDigits = WrittenForms.Normalize(printed, out _).Any(each => each is >= '0' and <= '9');
        reading = default;
        if (other == default) return hasDigits ? $"expected {expected}" : null;
        if (!units.IsUnit(other, unit)) return hasDigits ? OtherUnit(other) : null;
        if (!style.TryTakeDigits(ref other, out expected)) return $"expected {expected}";
        reading = new(other, null);
        return Compare(number, other);
    }

    // A sign may be left to a verb: 3% of "fell by 3%" is the figure -3%, and over 3 is then under -3.
    private static string? Compare(PrintedNumber number, PrintedNumber printed)
    {
        PrintedNumber other = number.Value < 0m && !printed.HasSign ? printed.Negate() : printed;
        if (Math.Abs(other.Value) != Math.Abs(number.Value)) return OtherNumber;
        if (other.Value != number.Value) return "the sign differs";
        bool isHedged = other.Hedge != Hedge.None && other.Hedge != number.Hedge;
        return isHedged ? $"the hedge '{NumberWords.OfHedge(printed.Hedge, TextLanguage.English).Trim()}' is not the figure's" : null;
    }

    private static string OtherUnit(PrintedNumber printed) => $"the unit '{printed.UnitWords}' is not the figure's";
}
