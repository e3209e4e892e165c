namespace ChinaTrade.Data.Generator.Model;

/// <summary>A step on the typed path: the steps and figures that follow it.</summary>
internal sealed class PathNode(string name)
{
    private readonly SortedDictionary<string, PathNode> children = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> figures = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public IEnumerable<PathNode> Children => children.Values;

    /// <summary>The figures at this step, by member, as rows.</summary>
    public IEnumerable<KeyValuePair<string, int>> Figures => figures;

    /// <summary>Every row from here on.</summary>
    public IEnumerable<int> Rows => figures.Values.Concat(children.Values.SelectMany(child => child.Rows)).Distinct().OrderBy(row => row);

    public static PathNode Of(PublicationModel publication)
    {
        PathNode root = new(publication.Member);
        for (int row = 0; row < publication.Figures.Count; row++)
        {
            foreach (IReadOnlyList<string> steps in TypedPath.Of(publication.Figures[row], publication.Period))
            {
                PathNode node = root;
                foreach (string step in steps) node = node.Child(step);
                node.figures[publication.Figures[row].Member] = row;
            }
        }

        return root;
    }

    private PathNode Child(string step)
    {
        if (!children.TryGetValue(step, out PathNode? child)) children.Add(step, child = new PathNode(step));
        return child;
    }
}
