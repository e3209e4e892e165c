using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>Leads from a row to the others of its publication that are about the same: other measures at the same point and
/// period.</summary>
/// <remarks>The rows of a point are a ring, each with the number of the next. Rows with a reference are left out, since a point may have
/// several shares and gaps; from them, the way leads into the ring of their point.</remarks>
internal sealed class PointIndex
{
    private readonly FigureColumns columns;
    private readonly CodeArray[] codes;
    private readonly int[] next;

    /// <param name="columns">The columns.</param>
    /// <param name="isHidden">Whether a row is left out.</param>
    public PointIndex(FigureColumns columns, Func<int, bool> isHidden)
    {
        this.columns = columns;
        codes = columns.CodeArrays;
        next = new int[columns.Count];
        // Each slot has one more than a row of the point that its hash names; at most two thirds are taken.
        int[] slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, next.Length + (next.Length / 2)))];
        string[] references = columns.Dictionaries.References;
        bool IsOutside(int row) => isHidden(row) || references[codes[CodeSource.References][row]].Length > 0;
        for (int row = 0; row < next.Length; row++)
        {
            next[row] = row;
            if (IsOutside(row)) continue;
            ref int slot = ref SlotOf(row, slots);
            if (slot > 0) (next[row], next[slot - 1]) = (next[slot - 1], row);
            slot = row + 1;
        }

        for (int row = 0; row < next.Length; row++)
        {
            if (IsOutside(row) && SlotOf(row, slots) is var inside and > 0) next[row] = inside - 1;
        }
    }

    /// <summary>Returns the row of another measure at the point of a row; −1 if there is none.</summary>
    public int Find(int row, Indicator indicator, Transformation transformation, BasisDefinition? basis)
    {
        MeasureInUnit[] measures = columns.Dictionaries.Measures;
        CodeArray measureCodes = codes[CodeSource.Measures];
        int start = next[row];
        int other = start;
        do
        {
            if (measures[measureCodes[other]].Measure.Is(indicator, transformation, basis)) return other;
            other = next[other];
        }
        while (other != start);
        return -1;
    }

    private ref int SlotOf(int row, int[] slots)
    {
        int slot = HashOf(row) & (slots.Length - 1);
        while (slots[slot] > 0 && !AreOnePoint(slots[slot] - 1, row)) slot = (slot + 1) & (slots.Length - 1);
        return ref slots[slot];
    }

    private int HashOf(int row)
    {
        int hash = 0;
        for (int source = 0; source < CodeSource.Count; source++)
        {
            if (IsOfPoint(source)) hash = (hash * 31) + codes[source][row];
        }

        return hash ^ (int)((uint)hash >> 15);
    }

    private bool AreOnePoint(int row, int other)
    {
        for (int source = 0; source < CodeSource.Count; source++)
        {
            if (IsOfPoint(source) && codes[source][row] != codes[source][other]) return false;
        }

        return true;
    }

    private static bool IsOfPoint(int source) =>
        source is not (CodeSource.Measures or CodeSource.References or CodeSource.Hedges or CodeSource.Statuses);
}
