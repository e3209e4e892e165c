using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads bounds that a seed sets itself where rounding does not tell them; they need a reason, and enclose the number.</summary>
internal sealed class BoundsReader(DiagnosticBag diagnostics)
{
    public BoundsModel? Read(FieldReader figure, decimal value, FigureDomain domain, Hedge hedge)
    {
        if (figure.Mapping("bounds") is not { } node) return null;
        FieldReader fields = new(node, "a figure's bounds", SeedFields.Bounds, diagnostics);
        string reason = fields.Required("reason")?.Value ?? string.Empty;
        ScalarNode? lower = fields.Optional("lower");
        ScalarNode? upper = fields.Optional("upper");
        if (lower is null && upper is null) fields.AddMissing(node.Position, "a field 'lower' or 'upper'");
        if (!TryRead(lower, out decimal? low) || !TryRead(upper, out decimal? high)) return null;
        Interval allowed = domain.ToInterval();
        bool isInside = (low is not { } l || allowed.Contains(l)) && (high is not { } h || allowed.Contains(h));
        if (!isInside || low > value || high < value)
        {
            diagnostics.Add(DiagnosticIds.OutOfRange, node.Position, $"[{lower?.Value}, {upper?.Value}]",
                "bounds enclose the figure, and lie within what it can be");
            return null;
        }

        bool agrees = Agrees(domain.LowerBy(hedge, value), low) && Agrees(domain.UpperBy(hedge, value), high);
        bool fits = (low is not { } least || FigureDomainBounds.Fits(least)) && (high is not { } most || FigureDomainBounds.Fits(most));
        if (!agrees || !fits)
        {
            string expected = agrees ? "a bound has at most 20 digits before the decimal point and 18 after it"
                : "a hedge such as 'over' gives the bounds itself";
            diagnostics.Add(DiagnosticIds.OutOfRange, node.Position, $"[{lower?.Value}, {upper?.Value}]", expected);
            return null;
        }

        return new BoundsModel(low is { } x
            ? PowerOfTen.PlainDigits(x) : string.Empty, high is { } y ? PowerOfTen.PlainDigits(y) : string.Empty, reason);
    }

    private static bool Agrees((bool IsFixed, decimal? Bound) rule, decimal? bound) => !rule.IsFixed || rule.Bound == bound;

    private bool TryRead(ScalarNode? text, out decimal? value)
    {
        value = null;
        if (text is null) return true;
        bool isRead = PrintedNumber.TryParse(text.Value, NumberFormatInfo.InvariantInfo, out PrintedNumber number, out _)
            && number is { UnitWords: "", Hedge: Hedge.None };
        if (isRead && FigureDomainBounds.Fits(number.Value))
        {
            value = number.Value;
            return true;
        }

        string expected = isRead ? FigureDomainBounds.FewDigits : "a number without its unit, such as 15.38";
        diagnostics.Add(DiagnosticIds.MalformedText, text.Position, text.Value, "a bound", expected);
        return false;
    }
}
