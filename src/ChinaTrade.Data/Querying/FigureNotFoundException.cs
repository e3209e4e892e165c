namespace ChinaTrade.Data;

/// <summary>A question for a figure that none answers.</summary>
public sealed class FigureNotFoundException : InvalidOperationException
{
    private const int NearestShown = 3;

    private FigureNotFoundException(string message, IReadOnlyList<Figure> nearest)
        : base(message) => Nearest = nearest;

    /// <summary>The published figures nearest to what was asked; empty where nothing is near.</summary>
    public IReadOnlyList<Figure> Nearest { get; }

    internal static FigureNotFoundException Create(TradeQuery query)
    {
        Figure[] nearest = [.. NearestFigures.Find(query).Take(NearestShown)];
        return new($"No figure answers '{query}'.{Hint(nearest)}", nearest);
    }

    internal static FigureNotFoundException Create(Figure figure, string missing)
    {
        return new($"The publication '{figure.Publication.Code}' prints no {missing} of '{figure.Title}'.", []);
    }

    private static string Hint(Figure[] nearest) =>
        nearest.Length == 0 ? string.Empty
            : " The nearest published: " + string.Join("; ", nearest.Select(figure => Invariant($"{figure.Title} ({figure})"))) + ".";
}
