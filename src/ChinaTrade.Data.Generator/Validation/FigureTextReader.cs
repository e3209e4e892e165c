using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads a figure as a person prints it: its number, a unit that the indicator takes, within what it can be at all.</summary>
internal sealed class FigureTextReader(SeedUnits units, DiagnosticBag diagnostics)
{
    private static readonly int[] Magnitudes = [3, 6, 9, 12];

    private readonly PrintedTextReader printedTexts = new(units, diagnostics);

    /// <summary>Returns the figure; <c>null</c>, with a diagnostic, if the text is none.</summary>
    /// <param name="field">What is measured.</param>
    /// <param name="figure">The text.</param>
    /// <param name="printed">The text as printed, if the seed has it.</param>
    /// <param name="decimals">The decimals to which a column of a table prints its numbers; <c>null</c> where the digits tell.</param>
    public FigureText? Read(FigureField field, ScalarNode figure, ScalarNode? printed, int? decimals = null)
    {
        if (ReadNumber(field, figure) is not var (number, unit)) return null;
        if (decimals is { } places) number = number with { PrecisionExponent = number.MagnitudeExponent - places };
        FigureDomain domain = field.DomainOf(unit);
        if (RangeFault(number, domain) is { } fault)
        {
            diagnostics.Add(DiagnosticIds.OutOfRange, figure.Position, figure.Value, fault);
            return null;
        }

        NumberStyle style = units.StyleOf(field, unit);
        PrintedText text = printed is null
            ? new(PrintedOf(style, figure, number, decimals), number, null)
            : printedTexts.Read(unit, style, number, figure, printed);
        number = text.Number;

        // "About 700 items" is no count, whatever the indicator says.
        bool isCounted = field.IsExact && number.Hedge is not (Hedge.About or Hedge.Almost);
        if (isCounted) number = number with { PrecisionExponent = PrintedNumber.ExactPrecision };
        return new FigureText(number, unit, domain, text.Text, text.Fraction is { } part ? BoundsModel.OfFraction(part) : null);
    }

    // Texts of a table follow from their numbers, and are put together when they are read.
    private static string PrintedOf(NumberStyle style, ScalarNode figure, PrintedNumber number, int? decimals)
    {
        string text = PrintedWords.WithoutHedgeAndSign(style, figure.Value);
        return decimals is null ? text : PrintedTemplate.Create(number.MagnitudeExponent, text.Substring(text.IndexOf(' ') + 1));
    }

    private (PrintedNumber Number, string Unit)? ReadNumber(FigureField field, ScalarNode figure)
    {
        NumberReading reading = default;
        string expected = string.Empty;
        foreach (string unit in field.Units.Where(units.Knows))
        {
            if (!NumberReader.TryRead(units.StyleOf(field, unit), figure.Value, TextCulture.Invariant, out reading, out expected)) continue;
            if (reading.Bounds is null && reading.Number.FitsColumns) return (reading.Number, unit);
            expected = reading.Bounds is null
                ? "a number of at most 18 digits"
                : "the number in digits alone; its bounds have the field 'bounds:'";
            reading = default;
            break;
        }

        if (reading.Number == default)
        {
            diagnostics.Add(DiagnosticIds.MalformedFigure, figure.Position, figure.Value, expected);
            return null;
        }

        string words = reading.Number.UnitWords;
        string found = words.Length == 0 ? "no unit" : $"the unit '{words}'";
        diagnostics.Add(DiagnosticIds.WrongUnit, figure.Position, figure.Value, found, ExpectedOf(field, words));
        return null;
    }

    private static string? RangeFault(PrintedNumber number, FigureDomain domain)
    {
        if (!domain.ToInterval().Contains(number.Value)) return domain.Describe();
        return domain.HasNumberBeyond(number.Hedge, number.Value) ? null : $"{domain.Describe()}, which leaves the hedge nothing";
    }

    private string ExpectedOf(FigureField field, string words)
    {
        string[] valid = field.Units.Where(units.Knows).Select(each => units.StyleOf(each, null).Words[1]).ToArray();
        string? nearest = words.Length == 0 ? null : NearestName.Find(words, valid.Concat(valid.SelectMany(WithMagnitudes)));
        return nearest is not null
            ? $"did you mean '{nearest}'?"
            : $"'{field.Name}' takes {string.Join(" or ", valid.Select(each => $"'{each}'"))}";
    }

    private static IEnumerable<string> WithMagnitudes(string unit) =>
        Magnitudes.Select(exponent => $"{MagnitudeWords.Get(exponent, TextLanguage.English)} {unit}".TrimStart());
}
