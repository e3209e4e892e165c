using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A key has one figure: the same number printed twice stands once, with both places.</summary>
internal static class DuplicateFigureRule
{
    public static void Check(IReadOnlyList<BoundFigure> figures, DiagnosticBag diagnostics)
    {
        foreach (IGrouping<string, BoundFigure> same in figures.GroupBy(figure => string.Join("|", figure.Model.KeyColumns), StringComparer.Ordinal))
        {
            BoundFigure[] inOrder = same.OrderBy(figure => figure.Position.Start).ToArray();
            foreach (BoundFigure later in inOrder.Skip(1))
            {
                string line = (inOrder[0].Position.Line + 1).ToString(CultureInfo.InvariantCulture);
                diagnostics.Add(DiagnosticIds.DuplicateFigure, later.Position, line, Describe(later.Model));
            }
        }
    }

    private static string Describe(FigureModel figure) => $"{figure.MeasureName}: {figure.Series.Text}, {figure.Series.Period}";
}
