namespace ChinaTrade.Data.Generator.Model;

/// <summary>A step on the typed path: the steps and figures that follow it.</summary>
internal sealed class PathNode(string name)
{
    private readonly SortedDictionary<string, PathNode> children = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, PathFigure> figures = new(StringComparer.Ordinal);
    private readonly List<MovedMember> moved = [];

    public string Name { get; } = name;

    public IEnumerable<PathNode> Children => children.Values;

    /// <summary>The figures at this step, by member.</summary>
    public IEnumerable<KeyValuePair<string, PathFigure>> Figures => figures;

    /// <summary>The members at this step whose figures have moved.</summary>
    public IReadOnlyList<MovedMember> Moved => moved;

    /// <summary>Every figure from here on, once.</summary>
    public IEnumerable<PathFigure> AllFigures =>
        figures.Values.Concat(children.Values.SelectMany(child => child.AllFigures)).Distinct();

    public static PathNode From(PathModel path)
    {
        PathNode root = new(path.Name);
        foreach (IGrouping<string, PathFigure> step in path.Figures.GroupBy(each => StepsOf(each, path), StringComparer.Ordinal))
        {
            foreach ((string member, PathFigure figure) in TypedPath.MembersOf([.. step])) root.Add(figure, member, path.Period);
        }

        foreach (MovedMember member in path.Moved) member.Steps.Aggregate(root, (node, step) => node.Child(step)).moved.Add(member);
        return root;
    }

    /// <summary>Returns the figure at the end of steps; <c>null</c> if there is none.</summary>
    public PathFigure? Find(IEnumerable<string> steps, string member)
    {
        PathNode? node = this;
        foreach (string step in steps)
        {
            if (node is null || !node.children.TryGetValue(step, out PathNode? child)) return null;
            node = child;
        }

        return node.figures.TryGetValue(member, out PathFigure? figure) ? figure : null;
    }

    private static string StepsOf(PathFigure figure, PathModel path) =>
        string.Join(".", TypedPath.From(figure.Figure, path.Period).First());

    private void Add(PathFigure figure, string member, string period)
    {
        foreach (IReadOnlyList<string> steps in TypedPath.From(figure.Figure, period))
        {
            PathNode node = this;
            foreach (string step in steps) node = node.Child(step);
            node.figures[member] = figure;
        }
    }

    private PathNode Child(string step)
    {
        if (!children.TryGetValue(step, out PathNode? child)) children.Add(step, child = new PathNode(step));
        return child;
    }
}
