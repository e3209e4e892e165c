using System.Globalization;
using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Growth since 2019 is the growth of each year since, compounded.</summary>
internal sealed class GrowthSince2019Oracle : IdentityOracle
{
    public override string Name => "growth-since-2019";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows)
    {
        foreach (FigureRow longer in rows.Where(row => IsGrowth(row, "since-2019")))
        {
            int year = int.Parse(longer.Period[..4], CultureInfo.InvariantCulture);
            List<FigureRow> yearly = [];
            for (int each = 2020; each <= year; each++)
            {
                FigureRow sameMonths = longer with { Period = each.ToString(CultureInfo.InvariantCulture) + longer.Period[4..] };
                yearly.AddRange(rows.Where(row => IsGrowth(row) && AreSame(row, sameMonths)));
            }

            if (year < 2020 || yearly.Count < year - 2019) continue;
            ExactRange derived = ExactRange.From(each => (each.Select(Factor).Aggregate((a, b) => a * b) - One) * Hundred, [.. yearly]);
            yield return new(ExactRange.From(longer).IsEqualTo(derived), [longer, .. yearly]);
        }
    }
}
