using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Diagnostics;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class DiagnosticBag(string path)
{
    private readonly List<SeedDiagnostic> diagnostics = [];

    public bool IsEmpty => diagnostics.Count == 0;

    public void Add(string id, SeedPosition position, params string[] arguments) =>
        diagnostics.Add(new SeedDiagnostic(id, path, position, arguments.ToEquatableArray()));

    /// <summary>Adds a diagnostic on a name that is none of the valid ones.</summary>
    public void AddUnknown(string id, ScalarNode name, string what, IReadOnlyCollection<string> valid)
    {
        string? nearest = NearestName.Of(name.Value, valid);
        string hint = nearest is not null ? $"did you mean '{nearest}'?" : "expected one of: " + string.Join(", ", valid.Take(12));
        Add(id, name.Position, name.Value, what, hint);
    }

    public IReadOnlyList<SeedDiagnostic> ToList() => diagnostics.ToArray();
}
