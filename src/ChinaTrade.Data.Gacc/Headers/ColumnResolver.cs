namespace ChinaTrade.Data.Gacc;

/// <summary>Resolves the words of a header to what a column is about, with what the title says of the whole table.</summary>
/// <param name="head">Title, unit and period.</param>
/// <param name="isInterleaved">Whether growth is printed in rows.</param>
/// <param name="all">The words of every column of figures.</param>
internal sealed class ColumnResolver(TableHead head, bool isInterleaved, IReadOnlyList<ColumnWords> all)
{
    /// <exception cref="GaccTableException">The words do not say what the column is about, or contradict the title.</exception>
    public ColumnMeaning Resolve(int position, ColumnWords words)
    {
        bool isGrowth = words.Has(HeaderWord.Growth) && !isInterleaved;
        bool isYearEarlier = !isGrowth && IsYearEarlier(words);
        Period period = PeriodOf(words, isGrowth);
        return new(position, FlowOf(words), isYearEarlier ? period.AddYears(-1) : period, isGrowth, IsQuantity(words), isYearEarlier,
            TypeOf(words));
    }

    private string FlowOf(ColumnWords words)
    {
        string[] flows =
        [
            .. words.Has(HeaderWord.TotalFlow) ? ["total"] : Array.Empty<string>(),
            .. words.Has(HeaderWord.Exports) ? ["exports"] : Array.Empty<string>(),
            .. words.Has(HeaderWord.Imports) ? ["imports"] : Array.Empty<string>(),
        ];
        if (flows.Length > 1) throw words.Fault("names two flows; expected one");
        if (flows.Length == 0 && head.Flow is null && words.Has(HeaderWord.Total) && !words.HasRange) return "total";
        string flow = flows.FirstOrDefault() ?? head.Flow
            ?? throw words.Fault("names no flow; expected 'Export & Import', 'Export' or 'Import'");
        return head.Flow is null || head.Flow == flow ? flow
            : throw words.Fault($"is about {flow}, and the title '{head.Title}' about {head.Flow}");
    }

    private bool IsQuantity(ColumnWords words)
    {
        bool isQuantity = words.Has(HeaderWord.Quantity);
        if (isQuantity && words.Has(HeaderWord.Value)) throw words.Fault("says both quantity and value; expected one");
        if (head.Kind != GaccTableKind.ByCommodity)
        {
            return isQuantity ? throw words.Fault("is about quantities, which only tables by commodity have") : false;
        }

        return isQuantity || words.Has(HeaderWord.Value) ? isQuantity : throw words.Fault("says neither 'Quantity' nor 'Value'");
    }

    private CodeListEntry? TypeOf(ColumnWords words)
    {
        if (head.Kind != GaccTableKind.ByEnterpriseTypeAndTradeMode) return null;
        return words.Single(HeaderWord.EnterpriseType)?.Entry ?? throw words.Fault("names no enterprise type");
    }

    private bool IsYearEarlier(ColumnWords words)
    {
        int year = words.Single(HeaderWord.Year)?.Year ?? 0;
        if (year == 0) return words.Has(HeaderWord.YearEarlier);
        int wanted = head.Period.EndYear;
        bool isEarlier = year == wanted - 1;
        return isEarlier || (year == wanted && !words.Has(HeaderWord.YearEarlier)) ? isEarlier : throw words.Fault(
            Invariant($"is about {year}; the table is about {head.Period}, so that {wanted} or {wanted - 1} was expected"));
    }

    private Period PeriodOf(ColumnWords words, bool isGrowth)
    {
        int last = head.Period.EndMonth;
        HeaderToken? range = words.Single(HeaderWord.Range);
        HeaderToken? month = words.Single(HeaderWord.Month);
        bool isMonth = month is not null || words.Has(HeaderWord.CurrentMonth);
        if (range is not null && month is not null) throw words.Fault("names a month and a range of months; expected one");
        if (range is not null && (range.From, range.To) is var months && months != (1, last) && months != Months())
        {
            throw words.Fault(Invariant($"is about months {range.From} to {range.To}; the title '{head.Title}' is about {head.Period}"));
        }

        if (month is not null && month.To != last)
        {
            throw words.Fault(Invariant($"is about month {month.To}; the title '{head.Title}' is about {head.Period}"));
        }

        if (range is not null) return Period.Between(Period.Month(head.Period.EndYear, range.From), EndMonth);
        if (words.Has(HeaderWord.Cumulative)) return Period.Between(Period.Month(head.Period.EndYear, 1), EndMonth);
        return isMonth ? EndMonth : Default(words, isGrowth);
    }

    private Period EndMonth => Period.Month(head.Period.EndYear, head.Period.EndMonth);

    private (int First, int Last) Months() => (head.Period.StartMonth, head.Period.EndMonth);

    // A header without months is about those of the title, and growth about those of the levels beside it.
    private Period Default(ColumnWords words, bool isGrowth)
    {
        if (!isGrowth) return head.Period;
        Period[] levels =
            [.. all.Where(each => !each.Has(HeaderWord.Growth) && !IsYearEarlier(each)).Select(each => PeriodOf(each, false)).Distinct()];
        return levels.Length == 1 ? levels[0] : throw words.Fault(
            $"does not say whether it is about {string.Join(" or ", levels.Select(level => level.ToString()))}");
    }
}
