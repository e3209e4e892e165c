using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads a figure as a person prints it: its number, a unit that the indicator takes, within what it can be at all.</summary>
internal sealed class FigureTextReader(SeedUnits units, DiagnosticBag diagnostics)
{
    private static readonly NumberFormatInfo Format = NumberFormatInfo.InvariantInfo;

    private static readonly int[] Magnitudes = [3, 6, 9, 12];

    public FigureText? Read(FigureField field, ScalarNode figure, ScalarNode? printed)
    {
        if (!PrintedNumber.TryParse(figure.Value, Format, out PrintedNumber number, out string expected))
        {
            diagnostics.Add(DiagnosticIds.MalformedFigure, figure.Position, figure.Value, expected);
            return null;
        }

        if (!number.FitsColumns)
        {
            diagnostics.Add(DiagnosticIds.MalformedFigure, figure.Position, figure.Value, "a number of at most 18 digits");
            return null;
        }

        string? unit = units.Find(number.UnitWords, field.Units);
        if (unit is null)
        {
            string found = number.UnitWords.Length == 0 ? "no unit" : $"the unit '{number.UnitWords}'";
            diagnostics.Add(DiagnosticIds.WrongUnit, figure.Position, figure.Value, found, ExpectedOf(field, number.UnitWords));
            return null;
        }

        // "About 700 items" is no count, whatever the indicator says.
        bool isCounted = field.IsExact && number.Hedge is not (Hedge.About or Hedge.Almost);
        if (isCounted) number = number with { PrecisionExponent = PrintedNumber.ExactPrecision };
        FigureDomain domain = field.DomainOf(unit);
        if (!domain.ToInterval().Contains(number.Value))
        {
            diagnostics.Add(DiagnosticIds.OutOfRange, figure.Position, figure.Value, domain.Describe());
            return null;
        }

        CheckPrinted(figure, number, printed);
        return new FigureText(number, unit, domain, printed?.Value ?? figure.Value);
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
        Magnitudes.Select(exponent => $"{NumberWords.OfMagnitude(exponent, NumberLanguage.English)} {unit}".TrimStart());

    // A printed text may spell the number in words, or put a word before it ("RMB14.67 trillion"); where it has digits, they are the figure's.
    private void CheckPrinted(ScalarNode figure, PrintedNumber number, ScalarNode? printed)
    {
        if (printed is null || !printed.Value.Any(char.IsDigit)) return;
        string fromDigits = printed.Value.Substring(printed.Value.TakeWhile(c => !char.IsDigit(c)).Count());
        bool isRead = PrintedNumber.TryParse(fromDigits, Format, out PrintedNumber other, out _);
        if (isRead && Math.Abs(other.Value) == Math.Abs(number.Value)) return;
        diagnostics.Add(DiagnosticIds.PrintedMismatch, printed.Position, printed.Value, figure.Value);
    }
}
