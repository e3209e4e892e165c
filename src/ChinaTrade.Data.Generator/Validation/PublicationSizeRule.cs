using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A publication's figures fit the columns that they are emitted to, with room to spare: a file a publication stays far below.</summary>
internal static class PublicationSizeRule
{
    /// <summary>Rows and texts are numbered by 16 bits, and each figure has four texts.</summary>
    private const int MaxFigures = 16_000;

    /// <summary>The codes of the smaller dimensions are numbered by 8 bits.</summary>
    private const int MaxCodes = 256;

    public static bool Check(IReadOnlyList<BoundFigure> figures, DiagnosticBag diagnostics)
    {
        bool fits = Fits("figures", figures.Count, MaxFigures, diagnostics);
        fits &= Fits("producers", Distinct(figures, figure => figure.Producer), MaxCodes, diagnostics);
        foreach (string listKey in Dimensions.Small)
        {
            fits &= Fits(listKey, Distinct(figures, figure => figure.Series.CodeOf(listKey)), MaxCodes, diagnostics);
        }

        return fits;
    }

    private static int Distinct(IEnumerable<BoundFigure> figures, Func<FigureModel, string> code) =>
        figures.Select(figure => code(figure.Model)).Distinct(StringComparer.Ordinal).Count();

    private static bool Fits(string what, int count, int limit, DiagnosticBag diagnostics)
    {
        if (count <= limit) return true;
        diagnostics.Add(DiagnosticIds.TooLarge, SeedPosition.FileStart, Text(count) + " " + what, "at most " + Text(limit) + ", the rest in further files");
        return false;
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
