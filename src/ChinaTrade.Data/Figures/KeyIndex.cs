using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>A hash table from what rows are about to row numbers, of about eight bytes per row.</summary>
/// <remarks>Rows with a reference are left out, since a point may have several shares and gaps.</remarks>
internal sealed class KeyIndex
{
    private readonly FigureColumns columns;
    private readonly int[] slots;
    private readonly int mask;
    private readonly CodeArray[] codes;

    /// <param name="columns">The columns.</param>
    /// <param name="isByPublication">Whether rows are found by their publication too.</param>
    /// <param name="isHidden">Whether a row is left out; <c>null</c> if none is.</param>
    public KeyIndex(FigureColumns columns, bool isByPublication, Func<int, bool>? isHidden = null)
    {
        this.columns = columns;
        codes = columns.CodeArrays;
        // At most two thirds full, so that a row is near the slot that its hash names.
        slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, columns.Count + (columns.Count / 2)))];
        mask = slots.Length - 1;
        KeyHash hash = new(columns, isByPublication);
        CodeColumn references = columns.References;
        string[] texts = columns.Dictionaries.References;
        for (int row = 0; row < columns.Count; row++)
        {
            if (texts[references[row]].Length > 0 || isHidden?.Invoke(row) == true) continue;
            int slot = hash.Compute(row) & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = row + 1;
        }
    }

    /// <summary>Returns the row of a key, the first if there are several; −1 if there is none.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="unit">The unit's code; <c>null</c> for any.</param>
    /// <param name="key">The point in the dimensions.</param>
    /// <param name="period">The months.</param>
    /// <param name="producer">Who made the figure.</param>
    /// <param name="publication">The publication, in an index by publication.</param>
    public int Find(Measure measure, string? unit, SeriesKey key, Period period, Producer producer, Publication? publication = null)
    {
        for (int slot = KeyHash.Compute(measure, key, period, producer, publication) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int row = slots[slot] - 1;
            if (IsAt(row, measure, unit, key, period, producer, publication)) return row;
        }

        return -1;
    }

    private bool IsAt(int row, Measure measure, string? unit, SeriesKey key, Period period, Producer producer, Publication? publication)
    {
        FigureDictionaries dictionaries = columns.Dictionaries;
        if (dictionaries.Periods[codes[CodeSource.Periods][row]] != period) return false;
        ReadOnlySpan<CodeListEntry> entries = key.Entries;
        for (int i = 0; i < entries.Length; i++)
        {
            Dimension dimension = (Dimension)i;
            if (!Same(dictionaries.Entries(dimension)[codes[CodeSource.For(dimension)][row]], entries[i])) return false;
        }

        MeasureInUnit own = dictionaries.Measures[codes[CodeSource.Measures][row]];
        return own.Measure == measure && (unit is null || own.UnitCode == unit)
            && Same(dictionaries.Producers[codes[CodeSource.Producers][row]], producer)
            && (publication is null || dictionaries.Publications[codes[CodeSource.Publications][row]] == publication);
    }

    // Entries of a code are mostly the same object.
    private static bool Same(CodeListEntry a, CodeListEntry b) => ReferenceEquals(a, b) || a.Equals(b);
}
