namespace ChinaTrade.Data.Auditing;

/// <summary>The figures of one publication, found by what they are about.</summary>
internal sealed class FigureIndex
{
    public const string OnYear = "year-on-year";

    private readonly Dictionary<(SeriesPoint Point, Transformation Transformation, string Basis), IdentityFigure> figures = [];
    private readonly Dictionary<string, string[]> codes = [];
    private readonly Dictionary<(string Dimension, string Code, string Period), string[]> containing = [];
    private readonly Dictionary<(string Dimension, string A, string B, string Period), bool> disjoint = [];
    private readonly Func<string, string, CodeFacts?> factsOf;

    public FigureIndex(IEnumerable<IdentityFigure> all, Func<string, string, CodeFacts?> factsOf)
    {
        All = [.. all];
        this.factsOf = factsOf;

        // A series has one level and one growth on a base; shares and gaps differ by their reference and are never looked up.
        foreach (IdentityFigure figure in All)
        {
            if (figure.Reference.Length == 0) figures[(figure.Point, figure.Transformation, figure.Basis)] = figure;
        }
    }

    public IReadOnlyList<IdentityFigure> All { get; }

    public IdentityFigure? Level(SeriesPoint point) => Find(point, Transformation.Level, string.Empty);

    public IdentityFigure? Growth(SeriesPoint point) => Find(point, Transformation.Growth, OnYear);

    public IdentityFigure? Find(SeriesPoint point, Transformation transformation, string basis) =>
        figures.TryGetValue((point, transformation, basis), out IdentityFigure? figure) ? figure : null;

    public IEnumerable<IdentityFigure> Of(Transformation transformation) => All.Where(figure => figure.Transformation == transformation);

    /// <summary>Whether two codes of a dimension are known to have nothing in common in a period.</summary>
    public bool AreDisjoint(string dimension, string a, string b, string period)
    {
        if (disjoint.TryGetValue((dimension, a, b, period), out bool known)) return known;
        bool answer = factsOf(dimension, a) is { } left && factsOf(dimension, b) is { } right
            && CodeRelations.Of(left, right, Period.Parse(period)) == Overlap.Disjoint;
        disjoint[(dimension, a, b, period)] = answer;
        return answer;
    }

    /// <summary>The codes of a dimension that wholly contain one of them in a period: its total, and others that figures have.</summary>
    public IReadOnlyList<string> CodesContaining(string dimension, string code, string period)
    {
        if (code == SeriesPoint.TotalOf(dimension)) return [];
        if (containing.TryGetValue((dimension, code, period), out string[]? known)) return known;
        CodeFacts? part = factsOf(dimension, code);
        string[] wider = CodesOf(dimension)
            .Where(other => part is not null && factsOf(dimension, other) is { } whole && CodeRelations.IsWithin(part, whole, Period.Parse(period)))
            .ToArray();
        return containing[(dimension, code, period)] = wider;
    }

    private string[] CodesOf(string dimension)
    {
        if (codes.TryGetValue(dimension, out string[]? known)) return known;
        IEnumerable<string> used = All.Select(figure => figure.Point.CodeOf(dimension)).Concat([SeriesPoint.TotalOf(dimension)]);
        return codes[dimension] = [.. used.Distinct().OrderBy(code => code, StringComparer.Ordinal)];
    }
}
