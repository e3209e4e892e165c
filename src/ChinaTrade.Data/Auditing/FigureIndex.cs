namespace ChinaTrade.Data.Auditing;

/// <summary>The figures of one publication, found by what they are about.</summary>
internal sealed class FigureIndex
{
    private readonly Dictionary<SeriesPoint, PointFigures> byPoint = [];
    private readonly List<PointFigures> points = [];
    private readonly Dictionary<Dimension, string[]> codes = [];
    private readonly Dictionary<(Dimension Dimension, string Code, Period Period), string[]> containing = [];
    private readonly Dictionary<(Dimension Dimension, string A, string B, Period Period), bool> disjoint = [];
    private readonly Func<Dimension, string, CodeFacts?> factsOf;

    public FigureIndex(IEnumerable<IdentityFigure> all, Func<Dimension, string, CodeFacts?> factsOf)
    {
        All = [.. all];
        this.factsOf = factsOf;
        foreach (IdentityFigure figure in All) Add(figure);
    }

    public IReadOnlyList<IdentityFigure> All { get; }

    /// <summary>Every point that a figure is about, in the order of the figures.</summary>
    public IReadOnlyList<PointFigures> Points => points;

    /// <summary>What is printed of a point; <c>null</c> where nothing is.</summary>
    public PointFigures? At(SeriesPoint point) => byPoint.TryGetValue(point, out PointFigures? found) ? found : null;

    public IdentityFigure? Level(SeriesPoint point) => At(point)?.Level;

    public IdentityFigure? Growth(SeriesPoint point) => At(point)?.Growth;

    public IdentityFigure? Find(SeriesPoint point, Transformation transformation, string basis) => At(point)?.Find(transformation, basis);

    public IEnumerable<IdentityFigure> Of(Transformation transformation) => All.Where(figure => figure.Transformation == transformation);

    /// <summary>Whether two codes of a dimension are known to have nothing in common in a period.</summary>
    public bool AreDisjoint(Dimension dimension, string a, string b, Period period)
    {
        if (disjoint.TryGetValue((dimension, a, b, period), out bool known)) return known;
        bool answer = factsOf(dimension, a) is { } left && factsOf(dimension, b) is { } right
            && CodeRelations.Between(left, right, period) == Overlap.Disjoint;
        disjoint[(dimension, a, b, period)] = answer;
        return answer;
    }

    /// <summary>The codes of a dimension that wholly contain one of them in a period: those that figures have.</summary>
    public IReadOnlyList<string> CodesContaining(Dimension dimension, string code, Period period)
    {
        if (code == DimensionInfo.Get(dimension).TotalCode) return [];
        if (containing.TryGetValue((dimension, code, period), out string[]? known)) return known;
        CodeFacts? part = factsOf(dimension, code);
        string[] wider = CodesOf(dimension)
            .Where(other => part is not null && factsOf(dimension, other) is { } whole && CodeRelations.IsWithin(part, whole, period))
            .ToArray();
        return containing[(dimension, code, period)] = wider;
    }

    private void Add(IdentityFigure figure)
    {
        if (At(figure.Point) is not { } point)
        {
            byPoint.Add(figure.Point, point = new(figure.Point));
            points.Add(point);
        }

        // Shares and gaps differ by their reference, and are never looked up.
        if (figure.Reference.Length == 0) point.Add(figure);
    }

    private string[] CodesOf(Dimension dimension)
    {
        if (codes.TryGetValue(dimension, out string[]? known)) return known;
        return codes[dimension] = [.. All.Select(figure => figure.Point[dimension]).Distinct().OrderBy(code => code, StringComparer.Ordinal)];
    }
}
