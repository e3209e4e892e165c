using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>How the typed paths differ from those of the last release: each path with the release of the figure that it leads to.</summary>
internal static class PathChanges
{
    /// <summary>Returns the paths with what they lead to, as the file of a release lists them.</summary>
    public static IReadOnlyList<string> Current { get; } =
    [
        .. TypedNode.AllMembers.Select(member => Line(member.Path, member.Figure)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Returns the page on the changes since a release.</summary>
    /// <param name="released">The lines of the release; none before the first.</param>
    /// <param name="current">The lines of today.</param>
    public static string Page(IReadOnlyList<string> released, IReadOnlyList<string> current)
    {
        const string Head = """
            # Typed paths since the last release

            A typed path of a release is never taken away at once: where a correction moves a figure, the old path stays for one minor version, marked as
            obsolete with the new one. This page is generated; a test compares it with the paths.
            """;
        if (released.Count == 0) return $"{Head}\n\nNo version has been released: all {current.Count} paths are new.\n";
        Dictionary<string, string> before = released.ToDictionary(PathOf, AnswerOf);
        Dictionary<string, string> now = current.ToDictionary(PathOf, AnswerOf);
        string[] added = [.. now.Keys.Where(path => !before.ContainsKey(path))];
        string[] gone = [.. before.Keys.Where(path => !now.ContainsKey(path))];
        ILookup<string, string> byAnswer = now.ToLookup(each => each.Value, each => each.Key);
        return string.Join("\n\n",
        [
            Head,
            Section("Moved", "from|to", gone.Where(path => byAnswer[before[path]].Any())
                .Select(path => $"`{path}`|`{byAnswer[before[path]].First()}`")),
            Section("Gone", "path|led to", gone.Where(path => !byAnswer[before[path]].Any()).Select(path => $"`{path}`|{before[path]}")),
            Section("Answers otherwise", "path|before|now", now.Keys.Where(path => before.TryGetValue(path, out string? answer)
                && answer != now[path])
                .Select(path => $"`{path}`|{before[path]}|{now[path]}")),
            Section("New", "path|leads to", added.Select(path => $"`{path}`|{now[path]}")),
        ]) + "\n";
    }

    private static string Section(string heading, string columns, IEnumerable<string> rows)
    {
        string[] all = [.. rows.Order(StringComparer.Ordinal)];
        return $"## {heading}\n\n{(all.Length == 0 ? "None." : MarkdownTable.From(columns, all))}";
    }

    private static string Line(string path, Figure figure) =>
        FormattableString.Invariant($"{path}\t{figure}, {figure.Publication.Code}: {figure.Key}, {figure.Measure}");

    private static string PathOf(string line) => line.Split('\t')[0];

    private static string AnswerOf(string line) => line.Split('\t')[1];
}
