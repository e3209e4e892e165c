using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>Rows by what they are about, in one table of row numbers: some eight bytes a row, made on the first look-up.</summary>
/// <remarks>Rows with a reference are left out: of shares and gaps a point may have several.</remarks>
internal sealed class KeyIndex
{
    /// <summary>Of so many rows it is known in which columns the first one stands.</summary>
    private const int Stretch = 16;

    private readonly FigureColumns[] columns;
    private readonly int[] firsts;
    private readonly int[] places;
    private readonly int[] slots;
    private readonly int mask;

    /// <param name="columns">The columns.</param>
    /// <param name="hidden">The rows of each that are left out; <c>null</c> where there are none.</param>
    public KeyIndex(IReadOnlyList<FigureColumns> columns, bool[]?[] hidden)
    {
        this.columns = [.. columns];
        firsts = new int[columns.Count];
        int count = 0;
        for (int i = 0; i < firsts.Length; i++)
        {
            firsts[i] = count;
            count = checked(count + columns[i].Count);
        }

        places = new int[(count / Stretch) + 1];
        for (int i = 1; i < places.Length; i++) places[i] = PlaceOf(i * Stretch, places[i - 1]);
        // At most two thirds full, so that a row stands near the place where its hash says.
        slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count + (count / 2)))];
        mask = slots.Length - 1;
        for (int i = 0; i < firsts.Length; i++) Add(i, hidden[i]);
    }

    /// <summary>The figure of an address, the first where there are several; <c>default</c> where there is none.</summary>
    public Figure Find(in FigureAddress address)
    {
        for (int slot = KeyHash.Of(address) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int number = slots[slot] - 1;
            int place = PlaceOf(number, places[number / Stretch]);
            int row = number - firsts[place];
            if (IsAt(columns[place], row, address)) return new(columns[place], row);
        }

        return default;
    }

    private static bool IsAt(FigureColumns columns, int row, in FigureAddress address)
    {
        CodeTables tables = columns.Tables;
        MeasureInUnit measure = tables.Measures[columns.Measures.At(row)];
        return tables.Periods[columns.Periods.At(row)] == address.Period
            && Same(tables.Partners[columns.Partners.At(row)], address.Key.Partner)
            && (Flow)columns.Flows.At(row) == address.Key.Flow
            && Same(tables.Commodities[columns.Commodities.At(row)], address.Key.Commodity)
            && Same(tables.TradeModes[columns.TradeModes.At(row)], address.Key.TradeMode)
            && Same(tables.EnterpriseTypes[columns.EnterpriseTypes.At(row)], address.Key.EnterpriseType)
            && Same(tables.DomesticRegions[columns.DomesticRegions.At(row)], address.Key.DomesticRegion)
            && Same(tables.TransportModes[columns.TransportModes.At(row)], address.Key.TransportMode)
            && Same(tables.Producers[columns.Producers.At(row)], address.Producer)
            && measure.Measure == address.Measure
            && (address.UnitCode is null || measure.UnitCode == address.UnitCode);
    }

    // Entries of a code are mostly the same object.
    private static bool Same(CodeListEntry a, CodeListEntry b) => ReferenceEquals(a, b) || a.Equals(b);

    // Columns without rows begin where the next ones do, and are passed over.
    private int PlaceOf(int number, int place)
    {
        while (place + 1 < firsts.Length && firsts[place + 1] <= number) place++;
        return place;
    }

    private void Add(int place, bool[]? hidden)
    {
        FigureColumns each = columns[place];
        KeyHash hash = new(each);
        ReadOnlySpan<ushort> references = each.References;
        string[] texts = each.Tables.References;
        for (int row = 0; row < each.Count; row++)
        {
            if (hidden?[row] == true || texts[references.At(row)].Length > 0) continue;
            int slot = hash.Of(row) & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = firsts[place] + row + 1;
        }
    }
}
