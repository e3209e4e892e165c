namespace ChinaTrade.Data;

/// <summary>A figure as the result of the formula that is nothing but the figure.</summary>
public static class FigureMetrics
{
    /// <summary>Returns the figure as a result, of which a calculation keeps formula, inputs and marks.</summary>
    /// <exception cref="DoubtfulFigureException">It is doubtful, and was not asked for as printed.</exception>
    public static Derived<T> ToDerived<T>(this Figure<T> figure)
        where T : struct, IQuantityKind<T>
    {
        FormulaInput input = new(SymbolOf(T.Style.Code), T.Style.IsPercent);
        return new MetricDefinition(new(T.Style.IsPercent, Term.Input(0), input), figures => new($"{figures[0]:T}", $"{figures[0]:T}"))
            .Compute<T>(figure);
    }

    private static string SymbolOf(string kind) => kind switch
    {
        "%" => "s",
        "pp" => "d",
        _ when kind.StartsWith('%') => "g",
        _ when kind.Contains('/', StringComparison.Ordinal) => "P",
        _ => "V",
    };
}
