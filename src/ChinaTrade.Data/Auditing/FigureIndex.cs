namespace ChinaTrade.Data.Auditing;

/// <summary>The figures of one publication, found by what they are about.</summary>
internal sealed class FigureIndex
{
    public const string OnYear = "year-on-year";

    private readonly Dictionary<(SeriesPoint Point, Transformation Transformation, string Basis), IdentityFigure> figures = [];

    public FigureIndex(IEnumerable<IdentityFigure> all, Func<string, string, string, bool> areDisjoint)
    {
        All = [.. all];
        AreDisjoint = areDisjoint;

        // A series has one level and one growth on a base; shares and gaps differ by their reference and are never looked up.
        foreach (IdentityFigure figure in All)
        {
            if (figure.Reference.Length == 0) figures[(figure.Point, figure.Transformation, figure.Basis)] = figure;
        }
    }

    public IReadOnlyList<IdentityFigure> All { get; }

    /// <summary>Whether two codes of a dimension are known to have nothing in common.</summary>
    public Func<string, string, string, bool> AreDisjoint { get; }

    public IdentityFigure? Level(SeriesPoint point) => Find(point, Transformation.Level, string.Empty);

    public IdentityFigure? Growth(SeriesPoint point) => Find(point, Transformation.Growth, OnYear);

    public IdentityFigure? Find(SeriesPoint point, Transformation transformation, string basis) =>
        figures.TryGetValue((point, transformation, basis), out IdentityFigure? figure) ? figure : null;

    public IEnumerable<IdentityFigure> Of(Transformation transformation) => All.Where(figure => figure.Transformation == transformation);
}
