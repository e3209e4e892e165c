using System.Globalization;

namespace ChinaTrade.Data.Testing;

/// <summary>A number as a publication prints it: bounds and hedge.</summary>
/// <typeparam name="T">The kind of quantity.</typeparam>
internal readonly record struct PrintedQuantity<T>(Interval Bounds, Hedge Hedge)
    where T : struct, IQuantityKind<T>, IParsable<T>
{
    /// <summary>Reads the text as a figure of the measure: exact where counts have no rounding, cut to what the measure can be at all.</summary>
    /// <exception cref="FormatException">The text is not a number in the unit; the message says what was expected.</exception>
    public static PrintedQuantity<T> Read(string text, Measure measure)
    {
        Interval read = T.Parse(text, CultureInfo.InvariantCulture).Interval;
        Hedge hedge = HedgeOf(text, read);
        bool isCounted = measure.Indicator.IsExact && T.UnitCode is not ("%" or "pp") && hedge == Hedge.None;
        return new((isCounted ? Interval.Exact(read.Number) : read).CutTo(measure.DomainIn(T.UnitCode)), hedge);
    }

    // The reader takes several words for each hedge; which one it took shows in the bounds, beside those of the number alone.
    private static Hedge HedgeOf(string text, Interval read)
    {
        string number = new([.. text.SkipWhile(character => !char.IsDigit(character) && character is not ('-' or '+' or '\u2212' or '$'))]);
        Interval alone = T.Parse(number, CultureInfo.InvariantCulture).Interval;
        return Enum.GetValues<Hedge>().FirstOrDefault(hedge => Interval.Printed(alone.Number, alone.Width!.Value, hedge).Equals(read));
    }
}
