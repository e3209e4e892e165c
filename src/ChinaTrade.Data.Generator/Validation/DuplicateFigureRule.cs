using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A publication has one figure of a key: a number printed twice in it is one entry with both places.</summary>
internal static class DuplicateFigureRule
{
    public static void Check(IReadOnlyList<BoundFigure> figures, DiagnosticBag diagnostics)
    {
        foreach (IGrouping<string, BoundFigure> same in figures.Where(figure => figure.Corrects is null)
            .GroupBy(figure => figure.Key, StringComparer.Ordinal))
        {
            BoundFigure[] inOrder = same.OrderBy(figure => figure.Position.Start).ToArray();
            foreach (BoundFigure later in inOrder.Skip(1))
            {
                string line = (inOrder[0].Position.Line + 1).ToString(CultureInfo.InvariantCulture);
                diagnostics.Add(DiagnosticIds.DuplicateFigure, later.Position, line, later.Model.Title);
            }
        }
    }
}
