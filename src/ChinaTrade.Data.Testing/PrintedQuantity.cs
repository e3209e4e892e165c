namespace ChinaTrade.Data.Testing;

/// <summary>A number as a publication prints it: bounds and hedge, and whether the text marks it as doubtful.</summary>
/// <typeparam name="T">The kind of quantity.</typeparam>
internal readonly record struct PrintedQuantity<T>(Interval Bounds, Hedge Hedge, bool IsDoubtful = false)
    where T : struct, IQuantityKind<T>
{
    /// <summary>Reads the text as a figure of the measure: exact where counts have no rounding, cut to what the measure can be at all.
    /// Bounds that the text writes out stay as they are.</summary>
    /// <exception cref="FormatException">The text is not a number in the unit, or its hedge says nothing within what the measure can be;
    /// the message says what was expected.</exception>
    public static PrintedQuantity<T> Read(string text, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(text);
        string number = MarkWords.Take(text, out NumberMark[] marks);
        bool isDoubtful = marks.Contains(NumberMark.Doubtful);
        if (marks.Length > (isDoubtful ? 1 : 0))
        {
            throw new FormatException($"'{text}' is not printed: figures are added as a publication prints them.");
        }

        if (!NumberReader.TryRead(T.Style, number, TextCulture.Invariant, out NumberReading reading, out string expected))
        {
            throw new FormatException($"'{text}' is not understood; expected {expected}.");
        }

        Hedge hedge = reading.Number.Hedge;
        if (reading.Bounds is { } own) return new(own, hedge, isDoubtful);
        Interval domain = measure.DomainIn(T.UnitCode);
        Interval read = reading.Interval;
        if (!FigureDomainBounds.HasNumberBeyond(domain, hedge, read.Number))
        {
            throw new FormatException(Invariant($"'{text}' says nothing; {measure} is within {domain}."));
        }

        bool isCounted = measure.Indicator.IsExact && T.UnitCode is not ("%" or "pp") && hedge == Hedge.None;
        return new((isCounted ? Interval.Exact(read.Number) : read).CutTo(domain), hedge, isDoubtful);
    }
}
