namespace ChinaTrade.Data.Auditing;

/// <summary>Applies every identity to the figures of one publication.</summary>
internal static class IdentityChecker
{
    public static IEnumerable<IdentityCheck> Check(IEnumerable<IdentityFigure> figures, Func<string, string, string, bool> areDisjoint)
    {
        FigureIndex index = new(figures, areDisjoint);
        return Identity.All.SelectMany(identity => identity.Check(index));
    }
}
