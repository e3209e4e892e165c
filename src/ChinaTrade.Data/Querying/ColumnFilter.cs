using System.Numerics;
using System.Runtime.InteropServices;

namespace ChinaTrade.Data;

/// <summary>A query, prepared for one set of columns: for each column a mask of the codes that pass. Here, and nowhere else, the rows
/// that match a query are found.</summary>
internal sealed class ColumnFilter
{
    /// <summary>So many words of bits are tested at a time, column by column: few enough to stay in the processor's nearest memory.</summary>
    private const int Stretch = 64;

    private static readonly CodeMask Shown = CodeMask.Of([true, false]);

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
    private readonly CodeMask enterpriseTypes;
    private readonly CodeMask domesticRegions;
    private readonly CodeMask transportModes;
    private readonly CodeMask producers;

    private ColumnFilter(FigureColumns columns, ColumnMasks masks, CodeMask measures, bool[]? hidden)
    {
        this.columns = columns;
        this.measures = measures;
        this.hidden = hidden;
        tables = columns.Tables;
        groups = masks.Groups;
        values = masks.Values;
        flows = masks.Flows;
        statuses = masks.Statuses;
        partners = masks.Of(Dimension.Partner, tables.Partners);
        commodities = masks.Of(Dimension.Commodity, tables.Commodities);
        tradeModes = masks.Of(Dimension.TradeMode, tables.TradeModes);
        enterpriseTypes = masks.Of(Dimension.EnterpriseType, tables.EnterpriseTypes);
        domesticRegions = masks.Of(Dimension.DomesticRegion, tables.DomesticRegions);
        transportModes = masks.Of(Dimension.TransportMode, tables.TransportModes);
        producers = masks.OfProducers(tables.Producers);
    }

    private bool CanPass =>
        CanHold(measures, columns.Measures) && CanHold(flows, columns.Flows) && CanHold(statuses, columns.Statuses)
        && CanHold(partners, columns.Partners) && CanHold(commodities, columns.Commodities) && CanHold(tradeModes, columns.TradeModes)
        && CanHold(enterpriseTypes, columns.EnterpriseTypes) && CanHold(domesticRegions, columns.DomesticRegions) && CanHold(transportModes, columns.TransportModes)
        && CanHold(producers, columns.Producers);

    /// <summary>The rows that match; <c>null</c> where there are none.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="masks">The masks of the query.</param>
    /// <param name="hidden">The rows of which another print is asked for; <c>null</c> where there are none.</param>
    public static RowSet? Select(FigureColumns columns, ColumnMasks masks, bool[]? hidden)
    {
        if (!masks.PassesPublication(columns.Publication.Code)) return null;
        // Periods first: they mostly decide, and their rows stand together.
        CodeMask periods = masks.OfPeriods(columns.Tables.PeriodCodes);
        if (periods.PassesNone) return null;
        CodeMask measures = masks.OfMeasures(columns.Tables.Measures);
        if (measures.PassesNone) return null;
        PeriodRun[] runs = periods.PassesAll ? columns.PeriodRuns : Array.FindAll(columns.PeriodRuns, run => periods[run.Period]);
        if (runs.Length == 0) return null;
        ColumnFilter filter = new(columns, masks, measures, hidden);
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
        Dimension.EnterpriseType => enterpriseTypes,
        Dimension.DomesticRegion => domesticRegions,
        _ => transportModes,
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
            CodeMask members = groups.Length == 0 ? partners : partners.And(tables.Partners.Length, code => groups.All(group => group.HasMember(tables.Partners[code], tables.Periods[run.Period])));
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
        measures.Clear(columns.Measures, [], word, stretch);
        Clear(flows, Dimension.Flow, columns.Flows, word, stretch);
        Clear(members, Dimension.Partner, columns.Partners, word, stretch);
        Clear(commodities, Dimension.Commodity, columns.Commodities, word, stretch);
        Clear(tradeModes, Dimension.TradeMode, columns.TradeModes, word, stretch);
        Clear(enterpriseTypes, Dimension.EnterpriseType, columns.EnterpriseTypes, word, stretch);
        Clear(domesticRegions, Dimension.DomesticRegion, columns.DomesticRegions, word, stretch);
        Clear(transportModes, Dimension.TransportMode, columns.TransportModes, word, stretch);
        statuses.Clear(columns.Statuses, [], word, stretch);
        producers.Clear(columns.Producers, [], word, stretch);
        if (hidden?.Length > 1) Shown.Clear<byte>(MemoryMarshal.AsBytes(hidden.AsSpan()), [], word, stretch);
        else if (hidden is [true]) stretch.Clear();
        values.Clear(columns, word, stretch);
    }

    private void Clear<T>(CodeMask mask, Dimension dimension, ReadOnlySpan<T> column, int word, Span<ulong> stretch)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (!mask.PassesAll) mask.Clear(column, columns.CommonCodes.Of(dimension, column), word, stretch);
    }
}
