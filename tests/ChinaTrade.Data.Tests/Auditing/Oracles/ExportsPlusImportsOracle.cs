using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Exports and imports make the total, in everything that is traded but not in those who trade.</summary>
internal sealed class ExportsPlusImportsOracle : IdentityOracle
{
    public override string Name => "exports-plus-imports";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from total in rows
        where IsLevel(total) && total.Flow == "total" && AdditivityRules.AddsUpByFlow(total)
        from exports in rows
        where IsLevel(exports) && AreSame(exports, total with { Flow = "exports" }) && exports.Unit == total.Unit
        from imports in rows
        where IsLevel(imports) && AreSame(imports, total with { Flow = "imports" }) && imports.Unit == total.Unit
        let sum = ExactRange.From(each => each[0] + each[1], exports, imports)
        select new Application(ExactRange.From(total).IsEqualTo(sum), total, exports, imports);
}
