using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>A balance is what exports exceed imports by; the total gives the one that is missing.</summary>
internal sealed class ExportsMinusImportsOracle : IdentityOracle
{
    public override string Name => "exports-minus-imports";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from balance in rows
        where IsLevel(balance) && balance.Indicator.StartsWith("trade-balance", StringComparison.Ordinal) && balance.Flow == "total"
        let value = balance with { Indicator = balance.Indicator.Replace("balance", "value", StringComparison.Ordinal) }
        let exports = Find(rows, value with { Flow = "exports" })
        let imports = Find(rows, value with { Flow = "imports" })
        let total = Find(rows, value)
        from application in Apply(balance, exports, imports, total)
        select application;

    private static Application[] Apply(FigureRow balance, FigureRow? exports, FigureRow? imports, FigureRow? total) =>
        (exports, imports, total) switch
    {
        ({ } x, { } m, _) => [new(ExactRange.From(balance).IsEqualTo(ExactRange.From(each => each[0] - each[1], x, m)), balance, x, m)],
        ({ } x, null, { } all) => [new(ExactRange.From(balance)
            .IsEqualTo(ExactRange.From(each => each[0] + each[0] - each[1], x, all)), balance, x, all)],
        (null, { } m, { } all) => [new(ExactRange.From(balance)
            .IsEqualTo(ExactRange.From(each => each[0] - each[1] - each[1], all, m)), balance, m, all)],
        _ => [],
    };

    private static FigureRow? Find(FigureRow[] rows, FigureRow level) => Array.Find(rows, row => IsLevel(row) && AreSame(row, level));
}
