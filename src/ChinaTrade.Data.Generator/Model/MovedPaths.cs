namespace ChinaTrade.Data.Generator.Model;

/// <summary>Finds the figures of moved paths, and adds the members that stay for them.</summary>
internal static class MovedPaths
{
    /// <summary>Returns the paths with the members that stay. A move that leads nowhere has its diagnostic.</summary>
    public static IEnumerable<PathModel> AddTo(IReadOnlyList<PathModel> paths, EquatableArray<MovedPath> moved) =>
        moved.Count == 0 ? paths :
        from path in paths
        let members = moved.Where(move => IsIn(move.From, path)).Select(move => MemberOf(paths, move)).OfType<MovedMember>()
            .ToEquatableArray()
        select members.Count == 0 ? path : path with { Moved = members };

    /// <summary>Returns the figure of a path by period; <c>null</c> if there is none.</summary>
    public static PathFigure? Find(IReadOnlyList<PathModel> paths, string text)
    {
        if (paths.FirstOrDefault(path => IsIn(text, path)) is not { } found) return null;
        string[] steps = StepsOf(text);
        return PathNode.From(found).Find(steps.Take(steps.Length - 1), steps[steps.Length - 1]);
    }

    /// <summary>Whether the period of a path is one of those that have paths.</summary>
    public static bool HasPeriod(IReadOnlyList<PathModel> paths, string text) => paths.Any(path => IsIn(text, path));

    private static MovedMember? MemberOf(IReadOnlyList<PathModel> paths, MovedPath move)
    {
        string[] steps = StepsOf(move.From);
        return Find(paths, move.To) is { } figure && Find(paths, move.From) is null
            ? new(steps.Take(steps.Length - 1).ToEquatableArray(), steps[steps.Length - 1], move.To, figure)
            : null;
    }

    // A path begins with year and period, Y2021.H1, and ends with a member.
    private static bool IsIn(string text, PathModel path) => text.Split('.') is { Length: > 3 } parts && parts[0] + parts[1] == path.Name;

    private static string[] StepsOf(string text) => text.Split('.').Skip(2).ToArray();
}
