using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The rules that look at all figures of a collection together.</summary>
internal static class CollectionRules
{
    /// <summary>Rows and texts are numbered by 16 bits, and each figure has three texts.</summary>
    private const int MaxFigures = 20_000;

    /// <summary>Reports what is wrong; <c>false</c> if there are more figures than can be emitted.</summary>
    public static bool Check(IReadOnlyList<BoundFigure> figures, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (figures.Count > MaxFigures)
        {
            string limit = MaxFigures.ToString(CultureInfo.InvariantCulture);
            string count = figures.Count.ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(DiagnosticIds.TooLarge, SeedPosition.FileStart, count + " figures", "at most " + limit
                + ", the rest in further files");
            return false;
        }

        DuplicateFigureRule.Check(figures, diagnostics);
        IdentitiesRule.Check(figures, vocabulary, diagnostics);
        return true;
    }
}
