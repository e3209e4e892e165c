namespace ChinaTrade.Data.Auditing;

/// <summary>Balance = exports − imports. If one of the two is not printed, the total gives it.</summary>
internal sealed class ExportsMinusImports : Identity
{
    public override string Name => "exports-minus-imports";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure balance in figures.Of(Transformation.Level).Where(figure => figure.Point[Dimension.Flow] == "total"))
        {
            if (ValueOf(balance.Point.Indicator) is not { } indicator) continue;
            SeriesPoint value = balance.Point.WithIndicator(indicator);
            IdentityFigure? exports = figures.Level(value.With(Dimension.Flow, "exports"));
            IdentityFigure? imports = figures.Level(value.With(Dimension.Flow, "imports"));
            if (Compare(balance, exports, imports, figures.Level(value)) is { } check) yield return check;
        }
    }

    private IdentityCheck? Compare(IdentityFigure balance, IdentityFigure? exports, IdentityFigure? imports, IdentityFigure? total) =>
        (exports, imports, total) switch
        {
            ({ } x, { } m, _) when HaveOneUnit(balance, x, m) =>
                Equal($"exports − imports = {balance}", balance.Value, x.Value - m.Value, balance, x, m),
            ({ } x, null, { } all) when HaveOneUnit(balance, x, all) =>
                Equal($"2 × exports − total = {balance}", balance.Value, Twice(x) - all.Value, balance, x, all),
            (null, { } m, { } all) when HaveOneUnit(balance, m, all) =>
                Equal($"total − 2 × imports = {balance}", balance.Value, all.Value - Twice(m), balance, m, all),
            _ => null,
        };

    private static string? ValueOf(string balance) => balance switch
    {
        "trade-balance" => "trade-value",
        "trade-balance-usd" => "trade-value-usd",
        _ => null,
    };

    private static Interval Twice(IdentityFigure figure) => figure.Value * Interval.Exact(2m);
}
