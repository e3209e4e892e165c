namespace ChinaTrade.Data;

/// <summary>What the definition of a metric has said so far.</summary>
internal sealed record MetricOutline(string Name, string? ChineseName, bool AcrossPeriods, IReadOnlyList<MetricParameter> Parameters)
{
    public MetricOutline With<T>(string symbol, Measure<T>? measure, Flow? flow, Monotonicity monotonicity)
        where T : struct, IQuantityKind<T>
    {
        MetricParameter parameter = MetricParameter.From(symbol, measure, flow, monotonicity);
        if (Parameters.Any(other => other.Symbol == symbol))
        {
            throw new ArgumentException($"'{Name}' has two inputs '{symbol}'.", nameof(symbol));
        }

        return this with { Parameters = [.. Parameters, parameter] };
    }

    /// <exception cref="ArgumentException">The formula leaves an input out, adds unlike units, or comes to another unit than the
    /// result's.</exception>
    public MetricDefinition Complete<TResult>(Func<Term[], Term> formula)
        where TResult : struct, IQuantityKind<TResult>
    {
        Term term = formula(Term.Inputs(Parameters.Count))
            ?? throw new ArgumentException($"The formula of '{Name}' is null.", nameof(formula));
        FormulaInput[] inputs = [.. Parameters.Select(each => new FormulaInput(each.Symbol, each.IsPercent, each.Monotonicity))];
        TermUnits.Check(term, Parameters, TResult.UnitCode, Name);
        Wording name = Wording.OfName(Name, ChineseName);
        return new(
            new(TResult.Style.IsPercent, term, inputs),
            figures => new($"{name}: {MetricSubject.Of(figures)}", name.Chinese is null
                ? null : (FormattableString)$"{name}：{MetricSubject.Of(figures)}"));
    }
}
