namespace ChinaTrade.Data.Auditing;

/// <summary>Applies every identity to the figures of one publication.</summary>
internal static class IdentityChecker
{
    /// <param name="figures">The figures.</param>
    /// <param name="factsOf">What is known of a code, by dimension and code; <c>null</c> where it is unknown.</param>
    public static IEnumerable<IdentityCheck> Check(IEnumerable<IdentityFigure> figures, Func<Dimension, string, CodeFacts?> factsOf)
    {
        FigureIndex index = new(figures, factsOf);
        return Identity.All.SelectMany(identity => identity.Check(index));
    }
}
