namespace ChinaTrade.Data;

/// <summary>A question for one figure that several answer.</summary>
public sealed class AmbiguousFigureException : InvalidOperationException
{
    private const int MostShown = 3;

    private AmbiguousFigureException(string message, IReadOnlyList<Figure> figures)
        : base(message) => Figures = figures;

    /// <summary>The first of the figures that answer, three at most.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    internal static AmbiguousFigureException Create(TradeQuery query)
    {
        Figure[] first = [.. query.Take(MostShown)];
        string titles = string.Join("; ", first.Select(figure => Invariant($"{figure.Title} ({figure})")));
        return new($"{query.Count()} figures answer '{query}', such as {titles}; narrow the query to one.", first);
    }
}
