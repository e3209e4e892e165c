namespace ChinaTrade.Data;

/// <summary>The sums of groups of rows: for each group and layout the sum of the mantissas, and for each group the interval of the rows
/// whose bounds are not those of a rounded number.</summary>
/// <remarks>Sums have 128 bits, which no number of rows that fits into columns can make overflow.</remarks>
internal sealed class GroupCells
{
    private readonly DecimalLayouts layouts;
    private readonly int layoutCount;
    private readonly Int128[] sums;
    private readonly int[] counts;
    private readonly Interval[] exceptionSums;
    private readonly int[] exceptionCounts;

    public GroupCells(DecimalLayouts layouts, int groups)
    {
        this.layouts = layouts;
        layoutCount = layouts.All.Count;
        int cells = groups * layoutCount;
        (sums, counts) = (new Int128[cells], new int[cells]);
        (exceptionSums, exceptionCounts) = layouts.Exceptions.IsEmpty ? ([], []) : (new Interval[groups], new int[groups]);
    }

    /// <summary>The sum of a group with its bounds, and the number of its rows.</summary>
    public (Interval Sum, int Count) this[int group]
    {
        get
        {
            (Interval sum, int count) = exceptionSums.Length == 0 ? default : (exceptionSums[group], exceptionCounts[group]);
            for (int layout = 0; layout < layoutCount; layout++)
            {
                int cell = (group * layoutCount) + layout;
                if (counts[cell] == 0) continue;
                (int scale, int precision) = layouts.All[layout];
                decimal unit = precision == PrintedNumber.ExactPrecision ? 0m : counts[cell] * PowerOfTen.Get(precision);
                Interval own = Interval.Printed((decimal)sums[cell] * PowerOfTen.Get(-scale), unit, Hedge.None);
                sum = count == 0 ? own : sum + own;
                count += counts[cell];
            }

            return (sum, count);
        }
    }

    /// <summary>Adds the sum of the mantissas of several rows of one layout.</summary>
    public void Add(int group, int layout, Int128 sum, int count)
    {
        int cell = (group * layoutCount) + layout;
        sums[cell] += sum;
        counts[cell] += count;
    }

    /// <summary>Adds a row with bounds of its own.</summary>
    public void AddException(int group, Interval interval)
    {
        exceptionSums[group] += interval;
        exceptionCounts[group]++;
    }
}
