namespace ChinaTrade.Data.Auditing;

/// <summary>The figures of one publication, found by what they are about.</summary>
internal sealed class FigureIndex
{
    private readonly Dictionary<SeriesPoint, PointFigures> byPoint = [];
    private readonly Dictionary<(SeriesPoint Point, string Reference), IdentityFigure> shares = [];
    private readonly List<PointFigures> points = [];
    private readonly Dictionary<Dimension, HashSet<string>> codes = [];
    private readonly Dictionary<Dimension, string[]> wide = [];
    private readonly Dictionary<(Dimension Dimension, string Code, Period Period), string[]> containing = [];
    private readonly Dictionary<(Dimension Dimension, string Code, Period Period), string[]> parts = [];
    private readonly Dictionary<(Dimension Dimension, string A, string B, Period Period), bool> disjoint = [];
    private readonly Dictionary<Period, Period[]> longer = [];
    private Period[]? periods;
    private readonly Func<Dimension, string, CodeFacts?> factsOf;

    public FigureIndex(IEnumerable<IdentityFigure> all, Func<Dimension, string, CodeFacts?> factsOf)
    {
        All = [.. all];
        this.factsOf = factsOf;
        foreach (IdentityFigure figure in All) Add(figure);
        foreach (IdentityFigure price in Of(Transformation.Level).Where(figure => figure.Point.Indicator == "unit-price"))
        {
            AddImplied(price);
        }
    }

    public IReadOnlyList<IdentityFigure> All { get; }

    /// <summary>Every point that a figure is about, in the order of the figures.</summary>
    public IReadOnlyList<PointFigures> Points => points;

    /// <summary>What is printed of a point; <c>null</c> where nothing is.</summary>
    public PointFigures? At(SeriesPoint point) => byPoint.TryGetValue(point, out PointFigures? found) ? found : null;

    public IdentityFigure? Level(SeriesPoint point) => At(point)?.Level;

    public IdentityFigure? Growth(SeriesPoint point) => At(point)?.Growth;

    public IdentityFigure? Find(SeriesPoint point, Transformation transformation, string basis) => At(point)?.Find(transformation, basis);

    /// <summary>The share in the whole that a reference leads to.</summary>
    public IdentityFigure? Share(SeriesPoint point, string reference) =>
        shares.TryGetValue((point, reference), out IdentityFigure? found) ? found : null;

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

    /// <summary>Whether a code is one of those that have nothing in common with each other.</summary>
    public bool IsPlain(Dimension dimension, string code) => factsOf(dimension, code) is { IsPlain: true };

    /// <summary>The codes that make up a code of a dimension in a period, without overlap and rest; empty where they are not
    /// known.</summary>
    public IReadOnlyList<string> PartsOf(Dimension dimension, string code, Period period)
    {
        if (parts.TryGetValue((dimension, code, period), out string[]? known)) return known;
        return parts[(dimension, code, period)] = factsOf(dimension, code) is { IsOpen: false } facts ? [.. facts.MembersIn(period)] : [];
    }

    /// <summary>Whether the codes of a point have the same parts in another period: a group whose members changed is another
    /// whole.</summary>
    public bool HasSameParts(SeriesPoint point, Period other)
    {
        foreach (DimensionInfo info in DimensionInfo.BesidesFlow)
        {
            CodeFacts? facts = factsOf(info.Dimension, point[info.Dimension]);
            if (facts is { Members.Count: > 0 } && !facts.MembersIn(point.Period).SequenceEqual(facts.MembersIn(other))) return false;
        }

        return true;
    }

    /// <summary>The codes of a dimension that wholly contain one of them in a period: those that figures have.</summary>
    public IReadOnlyList<string> CodesContaining(Dimension dimension, string code, Period period)
    {
        if (code == DimensionInfo.Get(dimension).TotalCode) return [];
        if (containing.TryGetValue((dimension, code, period), out string[]? known)) return known;
        CodeFacts? part = factsOf(dimension, code);
        string[] wider = part is null ? [] : [.. WideCodesOf(dimension)
            .Concat(part.Within.Where(CodesOf(dimension).Contains))
            .Distinct()
            .Where(other => factsOf(dimension, other) is { } whole && CodeRelations.IsWithin(part, whole, period))
            .OrderBy(other => other, StringComparer.Ordinal)];
        return containing[(dimension, code, period)] = SmallestFirst(dimension, wider, period);
    }

    /// <summary>Whether one code of a dimension wholly contains another in a period.</summary>
    public bool Contains(Dimension dimension, string whole, string part, Period period)
    {
        foreach (string code in CodesContaining(dimension, part, period))
        {
            if (code == whole) return true;
        }

        return false;
    }

    // What is contained in more others is smaller.
    private string[] SmallestFirst(Dimension dimension, string[] codes, Period period) => codes.Length < 2
        ? codes
        : [.. codes.OrderByDescending(code => codes.Count(other => factsOf(dimension, code) is { } part
            && factsOf(dimension, other) is { } whole && CodeRelations.IsWithin(part, whole, period)))];

    /// <summary>The periods that contain one of them: those that figures have, itself included.</summary>
    public IReadOnlyList<Period> PeriodsContaining(Period period)
    {
        if (longer.TryGetValue(period, out Period[]? known)) return known;
        periods ??= [.. points.Select(point => point.Point.Period).Distinct().OrderBy(each => each.MonthCount).ThenBy(each => each)];
        return longer[period] = Array.FindAll(periods, each => each.Contains(period));
    }

    private void Add(IdentityFigure figure)
    {
        PointFigures point = GetOrAdd(figure.Point);

        // Gaps differ by their reference, and are never looked up.
        if (figure.Reference.Length == 0)
        {
            point.Add(figure);
        }
        else if (figure.Transformation == Transformation.Share && Share(figure.Point, figure.Reference) is null)
        {
            shares.Add((figure.Point, figure.Reference), figure);
        }
    }

    // Average price × volume is a value, which must fit the values of others even if it is not printed itself.
    private void AddImplied(IdentityFigure price)
    {
        if (Level(price.Point.WithIndicator("trade-volume")) is not { } volume) return;
        if (!price.Unit.EndsWith("/" + volume.Unit, StringComparison.Ordinal)) return;
        string unit = price.Unit.Substring(0, price.Unit.Length - volume.Unit.Length - 1);
        GetOrAdd(price.Point.WithIndicator("trade-value")).Implied = new(
            price.Value * volume.Value, unit, $"{price} × {volume}", price, volume);
    }

    private PointFigures GetOrAdd(SeriesPoint at)
    {
        if (At(at) is { } known) return known;
        PointFigures point = new(at);
        byPoint.Add(at, point);
        points.Add(point);
        return point;
    }

    private HashSet<string> CodesOf(Dimension dimension)
    {
        if (codes.TryGetValue(dimension, out HashSet<string>? known)) return known;
        return codes[dimension] = new(All.Select(figure => figure.Point[dimension]), StringComparer.Ordinal);
    }

    // Totals and groups say themselves what they contain; what contains a code otherwise is said by the code.
    private string[] WideCodesOf(Dimension dimension)
    {
        if (wide.TryGetValue(dimension, out string[]? known)) return known;
        return wide[dimension] = [.. CodesOf(dimension).Where(IsWide)];

        bool IsWide(string code) => factsOf(dimension, code) is { } facts && (facts.IsTotal || facts.Members.Count > 0);
    }
}
