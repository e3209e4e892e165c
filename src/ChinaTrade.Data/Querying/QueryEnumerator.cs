using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>Steps through the figures that a query finds.</summary>
public struct QueryEnumerator
{
    private readonly RowSet[] sets;
    private readonly (FigureColumns Columns, int Row)[]? ordered;
    private int left;
    private int set;
    private int place;
    private ulong word;

    internal QueryEnumerator(QueryPlan plan)
    {
        sets = plan.Rows;
        ordered = plan.IsOrdered ? plan.Ordered : null;
        left = plan.Count;
        set = -1;
        place = int.MaxValue - 1;
        Columns = null!;
    }

    /// <summary>The figure at the present step.</summary>
    public readonly Figure Current => new(Columns, Row);

    internal FigureColumns Columns { get; private set; }

    internal int Row { get; private set; }

    /// <summary>Steps to the next figure; <c>false</c> where there is none.</summary>
    public bool MoveNext()
    {
        if (left == 0) return false;
        if (ordered is not null)
        {
            (Columns, Row) = ordered[^left--];
            return true;
        }

        if (word == 0) NextWord();
        Row = ((sets[set].FirstWord + place) * RowSet.WordSize) + BitOperations.TrailingZeroCount(word);
        word &= word - 1;
        left--;
        return true;
    }

    // Figures are left, so that there is a word of them.
    private void NextWord()
    {
        while (word == 0)
        {
            place++;
            if (set < 0 || place >= sets[set].Words.Length)
            {
                set++;
                place = 0;
                Columns = sets[set].Columns;
            }

            word = sets[set].Words[place];
        }
    }
}
