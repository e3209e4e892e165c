using System.Runtime.InteropServices;

namespace ChinaTrade.Data;

/// <summary>A query, prepared for one set of columns: for each column a mask of the codes that pass. Here, and nowhere else, the rows
/// that match a query are found.</summary>
internal sealed class ColumnFilter
{
    /// <summary>So many words of bits are tested at a time, column by column: few enough to stay in the processor's nearest memory.</summary>
    private const int Stretch = 64;

    private static readonly CodeMask Shown = new([true, false]);

    private static readonly Flow[] Flows = Enum.GetValues<Flow>();

    private static readonly ObservationStatus[] Statuses = Enum.GetValues<ObservationStatus>();

    private readonly FigureColumns columns;
    private readonly CodeTables tables;
    private readonly bool[]? hidden;
    private readonly Partner[] groups;
    private readonly ValueMask values;
    private readonly CodeMask measures;
    private readonly CodeMask flows;
    private readonly CodeMask statuses;
    private readonly CodeMask partners;
    private readonly CodeMask commodities;
    private readonly CodeMask tradeModes;
    private readonly CodeMask ownerships;
    private readonly CodeMask regions;
    private readonly CodeMask transports;
    private readonly CodeMask producers;

    private ColumnFilter(FigureColumns columns, ColumnMasks masks, QuerySpecification query, bool[]? hidden)
    {
        this.columns = columns;
        this.hidden = hidden;
        tables = columns.Tables;
        groups = [.. query.Filters.Where(filter => filter.IsMembersOf).Select(filter => Partners.Get(filter.Codes[0]))];
        values = new(query.Values);
        measures = masks.OfMeasures(tables.Measures);
        flows = masks.Of(Dimension.Flow, QueryField.Flow, Flows, flow => flow.ToCode());
        statuses = masks.Of(QueryField.Status, Statuses, status => status.ToCode());
        partners = masks.Of(Dimension.Partner, QueryField.Partner, tables.Partners, entry => entry.Code);
        commodities = masks.Of(Dimension.Commodity, QueryField.Commodity, tables.Commodities, entry => entry.Code);
        tradeModes = masks.Of(Dimension.TradeMode, QueryField.TradeMode, tables.TradeModes, entry => entry.Code);
        ownerships = masks.Of(Dimension.Ownership, QueryField.Ownership, tables.Ownerships, entry => entry.Code);
        regions = masks.Of(Dimension.Region, QueryField.Region, tables.Regions, entry => entry.Code);
        transports = masks.Of(Dimension.Transport, QueryField.Transport, tables.Transports, entry => entry.Code);
        producers = masks.Of(QueryField.Producer, tables.Producers, entry => entry.Code);
    }

    private bool CanPass =>
        CanHold(measures, columns.Measures) && CanHold(flows, columns.Flows) && CanHold(statuses, columns.Statuses)
        && CanHold(partners, columns.Partners) && CanHold(commodities, columns.Commodities) && CanHold(tradeModes, columns.TradeModes)
        && CanHold(ownerships, columns.Ownerships) && CanHold(regions, columns.Regions) && CanHold(transports, columns.Transports)
        && CanHold(producers, columns.Producers);

    /// <summary>The rows that match; <c>null</c> where there are none.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="query">The query.</param>
    /// <param name="masks">The masks of the query.</param>
    /// <param name="hidden">The rows of which another print is asked for; <c>null</c> where there are none.</param>
    public static RowSet? Select(FigureColumns columns, QuerySpecification query, ColumnMasks masks, bool[]? hidden)
    {
        if (query.Filters.Any(filter => filter.Field == QueryField.Briefing && !filter.Codes.Contains(columns.Briefing.Code))) return null;
        // Periods first: they mostly decide, and their rows stand together.
        CodeMask periods = masks.Of(QueryField.Period, columns.Tables.PeriodCodes, period => period);
        if (periods.PassesNone) return null;
        PeriodRun[] runs = [.. columns.PeriodRuns.Where(run => periods[run.Period])];
        if (runs.Length == 0) return null;
        if (masks.OfMeasures(columns.Tables.Measures).PassesNone) return null;
        ColumnFilter filter = new(columns, masks, query, hidden);
        if (!filter.CanPass) return null;
        RowSet rows = filter.SelectIn(runs);
        return rows.Count == 0 ? null : rows;
    }

    /// <summary>The codes of a dimension's table that pass; whether rows with them pass everything else is another question.</summary>
    public CodeMask MaskOf(Dimension dimension) => dimension switch
    {
        Dimension.Flow => flows,
        Dimension.Partner => partners,
        Dimension.Commodity => commodities,
        Dimension.TradeMode => tradeModes,
        Dimension.Ownership => ownerships,
        Dimension.Region => regions,
        _ => transports,
    };

    private static bool CanHold(CodeMask mask, ReadOnlySpan<byte> column) => !mask.PassesNone && (column.Length > 1 || mask[column[0]]);

    private static bool CanHold(CodeMask mask, ReadOnlySpan<ushort> column) => !mask.PassesNone && (column.Length > 1 || mask[column[0]]);

    private RowSet SelectIn(PeriodRun[] runs)
    {
        int firstWord = runs[0].Start / RowSet.WordSize;
        int lastWord = (runs[^1].End - 1) / RowSet.WordSize;
        ulong[] words = new ulong[lastWord - firstWord + 1];
        foreach (PeriodRun run in runs)
        {
            CodeMask members = groups.Length == 0 ? partners : partners.And(tables.Partners.Length, code => groups.All(group => IsMember(group, tables.Partners[code], tables.Periods[run.Period])));
            if (CanHold(members, columns.Partners)) SelectIn(run, members, firstWord, words);
        }

        return new RowSet(columns, firstWord, words, this);
    }

    private void SelectIn(PeriodRun run, CodeMask members, int firstWord, ulong[] words)
    {
        int first = run.Start / RowSet.WordSize;
        int last = (run.End - 1) / RowSet.WordSize;
        Span<ulong> buffer = stackalloc ulong[Stretch];
        for (int word = first; word <= last; word += Stretch)
        {
            Span<ulong> stretch = buffer[..Math.Min(Stretch, last - word + 1)];
            stretch.Fill(ulong.MaxValue);
            if (word == first) stretch[0] <<= run.Start % RowSet.WordSize;
            if (word + stretch.Length > last) stretch[^1] &= ulong.MaxValue >> (RowSet.WordSize - 1 - ((run.End - 1) % RowSet.WordSize));
            Clear(members, word, stretch);
            Span<ulong> target = words.AsSpan(word - firstWord, stretch.Length);
            for (int i = 0; i < stretch.Length; i++) target[i] |= stretch[i];
        }
    }

    private void Clear(CodeMask members, int word, Span<ulong> stretch)
    {
        measures.Clear(columns.Measures, word, stretch);
        flows.Clear(columns.Flows, word, stretch);
        members.Clear(columns.Partners, word, stretch);
        commodities.Clear(columns.Commodities, word, stretch);
        tradeModes.Clear(columns.TradeModes, word, stretch);
        ownerships.Clear(columns.Ownerships, word, stretch);
        regions.Clear(columns.Regions, word, stretch);
        transports.Clear(columns.Transports, word, stretch);
        statuses.Clear(columns.Statuses, word, stretch);
        producers.Clear(columns.Producers, word, stretch);
        if (hidden?.Length > 1) Shown.Clear<byte>(MemoryMarshal.AsBytes(hidden.AsSpan()), word, stretch);
        else if (hidden is [true]) stretch.Clear();
        values.Clear(columns, word, stretch);
    }

    private static bool IsMember(Partner group, Partner partner, Period period)
    {
        for (int i = 0; i < group.Members.Count; i++)
        {
            if (group.Members[i].PartnerCode == partner.Code && group.Members[i].IsIn(period)) return true;
        }

        return false;
    }
}
