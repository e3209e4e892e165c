using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Diagnostics;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class DiagnosticBag(string path)
{
    // A message is read in one line of a terminal or a list: a text of a megabyte would bury it.
    private const int MaxArgument = 300;

    private const int MaxCandidates = 12;

    // The search compares letter by letter with every name that is valid: a file full of unknown names would take seconds.
    private const int MaxSuggestions = 5;

    private readonly List<SeedDiagnostic> diagnostics = [];

    // What a table says once counts for each of its cells.
    private readonly HashSet<SeedDiagnostic> known = [];

    private readonly HashSet<(string Id, SeedPosition Position)> unknown = [];

    private int suggestions;

    public bool IsEmpty => diagnostics.Count == 0;

    /// <summary>Adds a diagnostic, unless it stands already.</summary>
    public void Add(string id, SeedPosition position, params string[] arguments)
    {
        SeedDiagnostic diagnostic = new(id, path, position, arguments.Select(Shorten).ToEquatableArray());
        if (known.Add(diagnostic)) diagnostics.Add(diagnostic);
    }

    /// <summary>Adds a diagnostic on a name that is none of the valid ones. The first ones of a file suggest the nearest name.</summary>
    public void AddUnknown(string id, ScalarNode name, string what, IReadOnlyCollection<string> valid, string orElse = "")
    {
        // A row of a table names its code once for all of its figures.
        if (!unknown.Add((id, name.Position))) return;
        string? nearest = suggestions++ < MaxSuggestions ? NearestName.Find(name.Value, valid) : null;
        string hint = nearest is not null
            ? $"did you mean '{nearest}'?"
            : "expected one of: " + string.Join(", ", valid.Take(MaxCandidates)) + (valid.Count > MaxCandidates ? ", …" : string.Empty) + orElse;
        Add(id, name.Position, name.Value, what, hint);
    }

    public IReadOnlyList<SeedDiagnostic> ToList() => diagnostics.ToArray();

    private static string Shorten(string argument)
    {
        if (argument.Length <= MaxArgument) return argument;
        int length = char.IsHighSurrogate(argument[MaxArgument - 1]) ? MaxArgument - 1 : MaxArgument;
        return argument.Substring(0, length) + "…";
    }
}
