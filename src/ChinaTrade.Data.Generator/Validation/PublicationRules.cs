using ChinaTrade.Data.Generator.Diagnostics;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The rules that look at all figures of a publication together.</summary>
internal static class PublicationRules
{
    /// <summary>Says what is wrong; <c>false</c> where there are more figures than can be emitted.</summary>
    public static bool Check(IReadOnlyList<BoundFigure> figures, SeedVocabulary vocabulary, Period period, bool ofSeveral, DiagnosticBag diagnostics)
    {
        if (!PublicationSizeRule.Check(figures, diagnostics)) return false;
        DuplicateFigureRule.Check(figures, diagnostics);
        FigureMembersRule.Check(figures, period, diagnostics);
        IdentitiesRule.Check(figures, ofSeveral, vocabulary, diagnostics);
        return true;
    }
}
