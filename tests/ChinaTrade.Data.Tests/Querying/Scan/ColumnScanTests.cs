using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>The rows that match a query against a loop over all rows.</summary>
public sealed class ColumnScanTests
{
    private static readonly string[] Periods = ["2019-H1", "2020-Q1", "2020-06", "2021-H1", "2022"];
    private static readonly string[] FlowTexts = ["exports", "imports", "total"];
    private static readonly string[] PartnerTexts = ["croatia", "germany", "india", "malaysia", "united-kingdom", "vietnam"];
    private static readonly Period[] ParsedPeriods = Array.ConvertAll(Periods, text => Period.Parse(text));
    private static readonly Partner[] ParsedPartners = Array.ConvertAll(PartnerTexts, Partners.Get);

    public static TheoryData<int> Lengths => [.. Draw.Lengths];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Select_DrawnConditions_FindsWhatALoopFinds(int rows)
    {
        Random random = new(rows);
        for (int round = 0; round < 40; round++)
        {
            GivenColumns columns = Columns(random, rows);
            QuerySpecification query = Query(random);
            ulong[]? hidden = random.Next(2) == 0 ? null : [.. Draw.Words(random, 0, rows), 0UL];
            var expected = Enumerable.Range(0, rows).Where(row => Matches(columns, query, row)
                && (hidden is null || (hidden[row / 64] >> (row % 64) & 1UL) == 0));

            RowBitmap found = ColumnScan.Select(new TradeDataset(columns).Table, new CompiledFilter(columns, query), hidden);

            Assert.Equal(Draw.WordsOf(found.FirstWord, found.Words.Length, expected), found.Words.ToArray());
        }
    }

    // A run of one period begins and ends at each row of its words, and is longer than what is tested at a time.
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(4096)]
    [InlineData(4159)]
    public void Select_RunOfAPeriod_IsFoundFromItsFirstToItsLastRow(int length)
    {
        for (int start = 60; start <= 130; start++)
        {
            byte[] periods = new byte[5000];
            periods.AsSpan(start, length).Fill(3);
            GivenColumns columns = new() { Numbers = new long[5000], PeriodCodes = periods, PeriodTexts = Periods };
            QuerySpecification query = new() { Filters = [new(RowColumn.Period, [Periods[3]])] };

            RowBitmap found = ColumnScan.Select(new TradeDataset(columns).Table, new CompiledFilter(columns, query), hidden: null);

            int words = ((start + length - 1) / 64) + 1 - (start / 64);
            Assert.Equal(start / 64, found.FirstWord);
            Assert.Equal(Draw.WordsOf(found.FirstWord, words, Enumerable.Range(start, length)), found.Words.ToArray());
        }
    }

    [Fact]
    public void Select_NothingThatMatches_IsTheEmptySelection()
    {
        GivenColumns columns = new() { Numbers = [1, 2, 3] };
        QuerySpecification other = new() { Filters = [new(RowColumn.Period, ["2020-H1"])] };
        GivenColumns none = new() { Numbers = [] };

        Assert.Same(RowBitmap.Empty, ColumnScan.Select(new TradeDataset(columns).Table, new CompiledFilter(columns, other), null));
        Assert.Same(RowBitmap.Empty, ColumnScan.Select(new TradeDataset(none).Table, new CompiledFilter(none, new()), null));
        Assert.Equal(3, ColumnScan.Select(new TradeDataset(columns).Table, new CompiledFilter(columns, new()), null).Count);
    }

    private static bool Matches(GivenColumns columns, QuerySpecification query, int row)
    {
        int period = columns.PeriodCodes[row];
        int partner = columns.PartnerCodes[row];
        foreach (QueryFilter filter in query.Filters)
        {
            bool holds = filter.IsMembersOf
                ? Partners.Get(filter.Codes[0]).HasMember(ParsedPartners[partner], ParsedPeriods[period])
                : filter.Codes.Contains(filter.Column == RowColumn.Period ? Periods[period] : filter.Column.Dimension == Dimension.Flow
                    ? FlowTexts[columns.FlowCodes[row]] : PartnerTexts[partner]);
            if (!holds) return false;
        }

        return query.Values.All(value => columns.Numbers[row] >= value.Lower && columns.Numbers[row] <= value.Upper);
    }

    private static QuerySpecification Query(Random random)
    {
        List<QueryFilter> filters = [];
        if (random.Next(2) == 0) filters.Add(new(RowColumn.Period, random.GetItems(Periods, random.Next(1, 4))));
        if (random.Next(2) == 0) filters.Add(new(RowColumn.For(Dimension.Flow), random.GetItems(FlowTexts, random.Next(1, 3))));
        if (random.Next(2) == 0) filters.Add(new(RowColumn.For(Dimension.Partner), random.GetItems(PartnerTexts, random.Next(1, 6))));
        if (random.Next(4) == 0) filters.Add(new(RowColumn.For(Dimension.Partner), ["asean"], IsMembersOf: true));
        if (random.Next(4) == 0) filters.Add(new(RowColumn.For(Dimension.Partner), ["european-union"], IsMembersOf: true));
        return new() { Filters = filters, Values = random.Next(3) == 0 ? [new(-20m, 60m, IsInclusive: true)] : [] };
    }

    private static GivenColumns Columns(Random random, int rows)
    {
        byte[] periods = new byte[rows];
        for (int start = 0; start < rows;)
        {
            int end = Math.Min(rows, start + random.Next(1, 1 + (rows / 3)));
            periods.AsSpan(start, end - start).Fill((byte)random.Next(Periods.Length));
            start = end;
        }

        int run = random.Next(2) == 0 ? 1 : 150;
        return new()
        {
            Numbers = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(-100, 100))],
            PeriodCodes = periods,
            PeriodTexts = Periods,
            FlowCodes = [.. Enumerable.Range(0, rows).Select(row => (byte)(run == 1 ? random.Next(3) : row / run % 3))],
            FlowTexts = FlowTexts,
            PartnerCodes = [.. Enumerable.Range(0, rows).Select(row => (ushort)(run == 1 ? random.Next(6) : row / run % 6))],
            PartnerTexts = PartnerTexts,
        };
    }
}
