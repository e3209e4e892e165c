using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A typed path leads to one figure.</summary>
internal static class FigureMembersRule
{
    public static void Check(IReadOnlyList<BoundFigure> figures, Period period, DiagnosticBag diagnostics)
    {
        Dictionary<string, FigureModel> taken = new(StringComparer.Ordinal);
        foreach (BoundFigure figure in figures.OrderBy(each => each.Position.Start))
        {
            string path = string.Join(".", TypedPath.Of(figure.Model, period.ToString()).First()) + "." + figure.Model.Member;
            if (!taken.TryGetValue(path, out FigureModel? other))
            {
                taken.Add(path, figure.Model);
            }
            else if (!other.KeyColumns.SequenceEqual(figure.Model.KeyColumns))
            {
                diagnostics.Add(DiagnosticIds.MemberClash, figure.Position, path, $"it stands for {other.Display}");
            }
        }
    }
}
