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
            IdentityFigure? total = figures.Level(value);
            IdentityFigure? exports = figures.Level(value.With(Dimension.Flow, "exports"));
            IdentityFigure? imports = figures.Level(value.With(Dimension.Flow, "imports"));
            if (exports is not null && imports is not null)
            {
                if (HaveOneUnit(balance, exports, imports)) yield return Equal($"exports − imports = {balance}", balance.Value, exports.Value - imports.Value, balance, exports, imports);
            }
            else if (exports is not null && total is not null && HaveOneUnit(balance, exports, total))
            {
                yield return Equal($"2 × exports − all trade = {balance}", balance.Value, Twice(exports) - total.Value, balance, exports, total);
            }
            else if (imports is not null && total is not null && HaveOneUnit(balance, imports, total))
            {
                yield return Equal($"all trade − 2 × imports = {balance}", balance.Value, total.Value - Twice(imports), balance, imports, total);
            }
        }
    }

    private static string? ValueOf(string balance) => balance switch
    {
        "trade-balance" => "trade-value",
        "trade-balance-usd" => "trade-value-usd",
        _ => null,
    };

    private static Interval Twice(IdentityFigure figure) => figure.Value * Interval.Exact(2m);
}
