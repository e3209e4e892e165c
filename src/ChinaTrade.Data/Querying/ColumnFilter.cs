namespace ChinaTrade.Data;

/// <summary>
/// A query, prepared for one set of columns: for each column a table that says which of its codes pass, so that a row is tested by
/// look-ups alone.
/// </summary>
internal sealed class ColumnFilter
{
    private readonly bool[] flows;
    private readonly bool[] statuses;
    private readonly bool[] measures;
    private readonly bool[] periods;
    private readonly bool[] partners;
    private readonly bool[] commodities;
    private readonly bool[] tradeModes;
    private readonly bool[] ownerships;
    private readonly bool[] regions;
    private readonly bool[] transports;
    private readonly bool[] producers;
    private readonly IReadOnlyList<ValueCondition> values;
    private readonly Partner[] groups;
    private readonly bool isEmpty;
    private readonly bool[]? hidden;

    /// <param name="columns">The columns.</param>
    /// <param name="query">The query.</param>
    /// <param name="hidden">The rows of which another print is asked for; <c>null</c> where there are none.</param>
    public ColumnFilter(FigureColumns columns, QuerySpecification query, bool[]? hidden)
    {
        this.hidden = hidden;
        Columns = columns;
        CodeTables tables = columns.Tables;
        values = query.Values;
        groups = [.. query.Filters.Where(filter => filter.IsMembersOf).Select(filter => Partners.Get(filter.Codes[0]))];
        isEmpty = query.Filters.Any(filter => filter.Field == QueryField.Briefing && !filter.Codes.Contains(columns.Briefing.Code));
        ColumnMasks masks = new(query);
        flows = masks.Of(Dimension.Flow, QueryField.Flow, Enum.GetValues<Flow>(), flow => flow.ToCode());
        statuses = masks.Of(QueryField.Status, Enum.GetValues<ObservationStatus>(), status => status.ToCode());
        measures = masks.OfMeasures(tables.Measures);
        periods = masks.Of(QueryField.Period, tables.Periods, period => period.ToString());
        partners = masks.Of(Dimension.Partner, QueryField.Partner, tables.Partners, entry => entry.Code);
        commodities = masks.Of(Dimension.Commodity, QueryField.Commodity, tables.Commodities, entry => entry.Code);
        tradeModes = masks.Of(Dimension.TradeMode, QueryField.TradeMode, tables.TradeModes, entry => entry.Code);
        ownerships = masks.Of(Dimension.Ownership, QueryField.Ownership, tables.Ownerships, entry => entry.Code);
        regions = masks.Of(Dimension.Region, QueryField.Region, tables.Regions, entry => entry.Code);
        transports = masks.Of(Dimension.Transport, QueryField.Transport, tables.Transports, entry => entry.Code);
        producers = masks.Of(QueryField.Producer, tables.Producers, entry => entry.Code);
    }

    public FigureColumns Columns { get; }

    /// <summary>The first row from <paramref name="start"/> on that passes; −1 where none does.</summary>
    public int Next(int start)
    {
        if (isEmpty) return -1;
        for (int row = start; row < Columns.Count; row++)
        {
            if (Passes(row)) return row;
        }

        return -1;
    }

    private bool Passes(int row) =>
        measures[Columns.Measures[row]]
        && flows[Columns.Flows[row]]
        && partners[Columns.Partners[row]]
        && commodities[Columns.Commodities[row]]
        && tradeModes[Columns.TradeModes[row]]
        && ownerships[Columns.Ownerships[row]]
        && regions[Columns.Regions[row]]
        && transports[Columns.Transports[row]]
        && periods[Columns.Periods[row]]
        && statuses[Columns.Statuses[row]]
        && producers[Columns.Producers[row]]
        && hidden?[row] != true
        && IsMember(row)
        && HasValue(row);

    private bool IsMember(int row)
    {
        foreach (Partner group in groups)
        {
            if (!IsMember(group, Columns.Tables.Partners[Columns.Partners[row]], Columns.Tables.Periods[Columns.Periods[row]])) return false;
        }

        return true;
    }

    private static bool IsMember(Partner group, Partner partner, Period period)
    {
        for (int i = 0; i < group.Members.Count; i++)
        {
            if (group.Members[i].PartnerCode == partner.Code && group.Members[i].IsIn(period)) return true;
        }

        return false;
    }

    private bool HasValue(int row)
    {
        if (values.Count == 0) return true;
        decimal value = Columns.GetInterval(row).Nominal;
        for (int i = 0; i < values.Count; i++)
        {
            if (!values[i].Holds(value)) return false;
        }

        return true;
    }
}
