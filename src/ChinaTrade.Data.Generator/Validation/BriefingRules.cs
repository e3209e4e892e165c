using ChinaTrade.Data.Generator.Diagnostics;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The rules that look at all figures of a briefing together.</summary>
internal static class BriefingRules
{
    public static void Check(IReadOnlyList<BoundFigure> figures, SeedVocabulary vocabulary, Period period, DiagnosticBag diagnostics)
    {
        DuplicateFigureRule.Check(figures, diagnostics);
        FigureMembersRule.Check(figures, period, diagnostics);
        IdentitiesRule.Check(figures, vocabulary, diagnostics);
    }
}
