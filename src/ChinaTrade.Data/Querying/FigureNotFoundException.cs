namespace ChinaTrade.Data;

/// <summary>A question for one figure that none answers, or several.</summary>
public sealed class FigureNotFoundException : InvalidOperationException
{
    private const int NearestShown = 3;

    private FigureNotFoundException(string message, IReadOnlyList<Figure> nearest)
        : base(message) => Nearest = nearest;

    /// <summary>The published figures nearest to what was asked; empty where nothing is near.</summary>
    public IReadOnlyList<Figure> Nearest { get; }

    internal static FigureNotFoundException Create(TradeQuery query, int found)
    {
        if (found > 1) return new($"{found} figures answer '{query}'; narrow the query to one.", [.. query.Take(NearestShown)]);
        Figure[] nearest = [.. NearestFigures.Find(query).Take(NearestShown)];
        return new($"No figure answers '{query}'.{Hint(nearest)}", nearest);
    }

    internal static FigureNotFoundException Create(Figure figure, string missing)
    {
        return new($"The publication '{figure.Publication.Code}' prints no {missing} of '{figure.Title}'.", []);
    }

    private static string Hint(Figure[] nearest) =>
        nearest.Length == 0 ? string.Empty : " The nearest published: " + string.Join("; ", nearest.Select(figure => $"{figure.Title} ({figure})")) + ".";
}
