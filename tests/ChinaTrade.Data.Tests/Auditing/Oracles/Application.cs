namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>An identity applied to certain figures, the first of which is the one that is claimed.</summary>
internal sealed record Application(AuditVerdict Verdict, params FigureRow[] Figures)
{
    /// <summary>Returns the application as text. The order of all figures but the first does not count.</summary>
    public override string ToString() =>
        $"{Verdict}: {KeyOf(Figures[0])} | {string.Join(" & ", Figures.Skip(1).Select(KeyOf).Order(StringComparer.Ordinal))}";

    private static string KeyOf(FigureRow row) =>
        string.Join(' ', row.Publication, row.Transformation, row.Basis, row.Reference, Points.PointOf(row));
}
