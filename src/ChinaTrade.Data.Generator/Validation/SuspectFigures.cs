using ChinaTrade.Data.Auditing;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Tells which figure is wrong if only one can be: the one that has a part in every failure that the figures of a failure are
/// involved in, and that no equation confirms.</summary>
internal sealed class SuspectFigures
{
    private readonly IReadOnlyList<BoundFigure> figures;
    private readonly Dictionary<SeedPosition, HashSet<IdentityCheck>> failures = [];
    private readonly HashSet<SeedPosition> confirmed = [];

    public SuspectFigures(IReadOnlyList<BoundFigure> figures, IEnumerable<IdentityCheck> checks)
    {
        this.figures = figures;
        foreach (IdentityCheck check in checks)
        {
            // A part far below its whole could be wrong all the same; what makes a sum exactly could hardly.
            if (check.Verdict == AuditVerdict.Passed && !check.IsUpperLimit) confirmed.UnionWith(PlacesOf(check));
            if (check.Verdict != AuditVerdict.Failed) continue;
            foreach (SeedPosition place in PlacesOf(check)) FailuresAt(place).Add(check);
        }
    }

    /// <summary>Returns the figure that is wrong; <c>null</c> if it could be one of several.</summary>
    public BoundFigure? Find(IdentityCheck failed)
    {
        SeedPosition[] places = PlacesOf(failed);
        int related = places.SelectMany(place => failures[place]).Distinct().Count();
        SeedPosition[] inAll = Array.FindAll(places, place => failures[place].Count == related);
        SeedPosition[] suspects = Array.FindAll(inAll, place => !confirmed.Contains(place));
        if (suspects.Length == 0) suspects = inAll;
        return suspects.Length == 1 ? failed.Figures.Select(each => figures[each.Index])
            .First(figure => figure.Position == suspects[0]) : null;
    }

    // Releases of one entry are one number in the file.
    private SeedPosition[] PlacesOf(IdentityCheck check) => [.. check.Figures.Select(each => figures[each.Index].Position).Distinct()];

    private HashSet<IdentityCheck> FailuresAt(SeedPosition place) =>
        failures.TryGetValue(place, out HashSet<IdentityCheck>? known) ? known : failures[place] = [];
}
