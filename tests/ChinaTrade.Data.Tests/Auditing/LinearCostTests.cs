using System.Globalization;
using ChinaTrade.Data.Auditing;
using Xunit;

namespace ChinaTrade.Data.Tests.Auditing;

/// <summary>What an audit costs grows with the number of figures, not with its square: four times as many figures take four times the
/// memory and four times the look-ups of codes, save for a remainder.</summary>
public sealed class LinearCostTests
{
    private const double Most = 5;

    [Theory]
    [InlineData("countries")]
    [InlineData("groups")]
    [InlineData("goods")]
    [InlineData("months")]
    [InlineData("releases")]
    public void Check_OfFourTimesAsManyFigures_TakesFourTimesAsMuch(string kind)
    {
        CostOf(kind, 100);
        (long Bytes, long LookUps, int Checks) few = CostOf(kind, 400);
        (long Bytes, long LookUps, int Checks) many = CostOf(kind, 1600);

        Assert.True(many.Checks >= 3 * few.Checks, $"{few.Checks} and {many.Checks} checks prove nothing.");
        Assert.InRange((double)many.Bytes / few.Bytes, 0, Most);
        Assert.InRange((double)many.LookUps / few.LookUps, 0, Most);
    }

    private static (long Bytes, long LookUps, int Checks) CostOf(string kind, int count)
    {
        IdentityFigure[] figures = [.. FiguresOf(kind, count)];
        long lookUps = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        int checks =
            IdentityChecker.Check(figures, Facts).Concat(BetweenPeriods.Check(figures, each => each.Point.Period, Facts)).Count();
        return (GC.GetAllocatedBytesForCurrentThread() - before, lookUps, checks);

        CodeFacts Facts(Dimension dimension, string code)
        {
            lookUps++;
            return FactsOf(dimension, code);
        }
    }

    private static IEnumerable<IdentityFigure> FiguresOf(string kind, int count)
    {
        string[] flows = ["total", "exports", "imports"];
        Period half = Period.FirstHalf(2021);
        (Period Period, Dimension Dimension, string Code, string Publication)[] points =
        [
            (half, Dimension.Partner, "world", "one"),
            .. Enumerable.Range(0, count).Select(number => kind switch
            {
                "countries" => (half, Dimension.Partner, Name("country", number), "one"),
                "groups" => (half, Dimension.Partner, number < 40 ? Name("group", number) : Name("country", number), "one"),
                "goods" => (half, Dimension.Commodity, Name("hs", number), "one"),
                "months" => (Period.Month(1900, 1).AddMonths(number), Dimension.Partner, "world", "one"),
                _ => (half, Dimension.Partner, Name("country", number / 4), Name("publication", number % 4)),
            }),
        ];
        int index = 0;
        foreach ((Period period, Dimension dimension, string code, string publication) in points)
        {
            string[] total = [.. DimensionInfo.All.Select(info => info.TotalCode)];
            total[(int)dimension] = code;
            foreach (string flow in flows)
            {
                SeriesPoint point = new SeriesPoint(period, "trade-value", "gacc", total).With(Dimension.Flow, flow);
                yield return Figure(point, Transformation.Level, "CNY", 100m);
                yield return Figure(point, Transformation.Growth, "%", 5m);
            }

            IdentityFigure Figure(SeriesPoint point, Transformation transformation, string unit, decimal value) => new(
                index++, ("2021-07-13", publication), point, Additivity.Additive, false, transformation,
                TransformationRules.Get(transformation).TakesBasis ? PointFigures.OnYear : string.Empty, string.Empty, unit,
                Interval.Between(value - 1m, value, value + 1m), () => string.Empty);
        }
    }

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");

    // A group has three members; goods are known by four digits of the Harmonized System, and are part of nothing but all goods.
    private static CodeFacts FactsOf(Dimension dimension, string code)
    {
        string[] name = code.Split('-');
        int number =
            name.Length == 2 && int.TryParse(name[1], NumberStyles.None, CultureInfo.InvariantCulture, out int parsed) ? parsed : 0;
        bool isTotal = code == DimensionInfo.Get(dimension).TotalCode;
        return new(
            code, isTotal, name[0] is "country" or "exports" or "imports", false,
            name[0] == "group" ? [.. Enumerable.Range(40 + number, 3).Select(member => (Name("country", member), (Period?)null, (Period?)null))] : [],
            [], name[0] == "hs" ? CodeRange.ReadAll([number.ToString("0000", CultureInfo.InvariantCulture)]) : [], []);
    }
}
