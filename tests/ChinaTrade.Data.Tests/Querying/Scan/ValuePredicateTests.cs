using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>A predicate on numbers against comparisons of decimals.</summary>
public sealed class ValuePredicateTests
{
    public static TheoryData<int> Lengths => [.. Draw.Lengths];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Clear_AnyLimits_LeavesTheNumbersBetween(int rows)
    {
        Random random = new(rows);
        for (int round = 0; round < 40; round++)
        {
            GivenColumns columns = Columns(random, rows, isMixed: round % 2 == 0);
            ValueCondition[] conditions = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Condition(random, columns))];
            int firstWord = Draw.FirstWords(rows)[random.Next(3)];
            ulong[] words = Draw.Words(random, firstWord, rows);
            var kept = Draw.RowsOf(firstWord, words).Where(row => conditions.All(condition => Holds(condition, columns.NumberAt(row))));
            ulong[] expected = Draw.WordsOf(firstWord, words.Length, kept);

            ValuePredicate predicate = new(conditions);
            predicate.Clear(columns, firstWord, words);

            Assert.Equal(expected, words);
            Assert.Equal(conditions.Length == 0, predicate.PassesAll);
        }
    }

    // Each limit that could be one off, at each number of decimal places, with the numbers around it.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Clear_LimitsAtTheEnds_AreComparedAsDecimals(bool isInclusive)
    {
        for (byte places = 0; places <= PrintedNumber.MaxScale; places++)
        {
            GivenColumns columns = new() { Numbers = [long.MinValue, -long.MaxValue, -1, 0, 1, long.MaxValue - 1, long.MaxValue],
                DecimalPlaces = [places] };
            foreach (decimal limit in LimitsOf(columns))
            {
                foreach (ValueCondition condition in (ValueCondition[])[new(limit, null, isInclusive), new(null, limit, isInclusive),
                    new(limit, limit, isInclusive)])
                {
                    ulong[] words = Draw.AllRows(columns.Count);
                    var kept = Enumerable.Range(0, columns.Count).Where(row => Holds(condition, columns.NumberAt(row)));
                    ulong[] expected = Draw.WordsOf(0, 1, kept);

                    new ValuePredicate([condition]).Clear(columns, 0, words);

                    Assert.Equal((places, condition, expected[0]), (places, condition, words[0]));
                }
            }
        }
    }

    private static bool Holds(ValueCondition condition, decimal number)
    {
        bool isAbove = condition.Lower is not { } lower || number > lower || (condition.IsInclusive && number == lower);
        bool isBelow = condition.Upper is not { } upper || number < upper || (condition.IsInclusive && number == upper);
        return isAbove && isBelow;
    }

    // Every number of the columns, and a little less and more: half a unit and the least that a decimal can tell.
    private static IEnumerable<decimal> LimitsOf(GivenColumns columns)
    {
        decimal unit = 1m;
        for (int places = columns.DecimalPlaces[0]; places > 0; places--) unit /= 10m;
        decimal[] steps = [0m, unit / 2m, unit, 1e-28m];
        decimal[] far = [decimal.MinValue, -1e20m, 1e20m, decimal.MaxValue];
        return Enumerable.Range(0, columns.Count).Select(columns.NumberAt)
            .SelectMany(number => steps.SelectMany(step => (decimal[])[number - step, number + step])).Concat(far);
    }

    private static GivenColumns Columns(Random random, int rows, bool isMixed)
    {
        long[] numbers = new long[rows];
        byte[] places = new byte[isMixed ? rows : 1];
        for (int row = 0; row < rows; row++) numbers[row] = random.NextInt64(-50, 51) * (random.Next(4) == 0 ? 1_000_000_000_000_000 : 1);
        for (int row = 0; row < places.Length; row++) places[row] = (byte)random.Next(PrintedNumber.MaxScale + 1);
        return new() { Numbers = numbers, DecimalPlaces = places };
    }

    private static ValueCondition Condition(Random random, GivenColumns columns)
    {
        decimal? lower = random.Next(3) == 0 ? null : Limit(random, columns);
        decimal? upper = random.Next(3) == 0 ? null : Limit(random, columns);
        return new(lower, upper, random.Next(2) == 0);
    }

    private static decimal Limit(Random random, GivenColumns columns) => random.Next(10) switch
    {
        0 => decimal.MinValue,
        1 => decimal.MaxValue,
        2 => (decimal)long.MinValue - 1m,
        3 => (decimal)long.MaxValue + 1m,
        4 => random.Next(-50, 51) + 0.5m,
        _ => columns.NumberAt(random.Next(columns.Count)),
    };
}
