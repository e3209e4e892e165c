namespace ChinaTrade.Data;

/// <summary>The mean of the figures that a query finds.</summary>
public static class AverageMetrics
{
    /// <summary>The mean of the numbers, Σ V ÷ n, each counting the same. Of growth rates and shares it is not that of the whole, in which
    /// large parts count more.</summary>
    /// <remarks>Bounds are the narrowest that hold every result. Reference: the arithmetic mean. Of figures that were published on several
    /// days it is marked <see cref="NumberMark.RevisionsNotCounted"/>.</remarks>
    /// <exception cref="DoubtfulFigureException">A figure is doubtful, and the query did not ask for figures as printed.</exception>
    /// <exception cref="OverlapException">Two of the figures overlap, or may overlap; the message names them and how to ask
    /// instead.</exception>
    /// <exception cref="InvalidOperationException">Two of the figures are amounts that do not add up, as average prices do not; the message
    /// names them and how to ask instead.</exception>
    /// <exception cref="FigureNotFoundException">The query finds no figure.</exception>
    public static Derived<T> Average<T>(this TradeQuery<T> query)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(query);
        AdditivityGuard.AddUp(query);
        Figure[] figures = Array.ConvertAll(query.DisjointFigures(), figure => figure.Untyped);
        bool isPercent = T.Style.IsPercent;
        IEnumerable<FormulaInput> inputs = Formulas.Numbered("V", figures.Length).Select(input => input with { IsPercent = isPercent });
        MetricDefinition average = new(
            new(isPercent, Term.Sum(Term.Inputs(figures.Length)) / figures.Length, [.. inputs]),
            x => new(
                $"average of {x.Length} {(x.Length == 1 ? "figure" : "figures")}, {x[0].Measure}", $"{x.Length}个数的平均值，{x[0].Measure}"));
        return average.Compute<T>(figures);
    }
}
