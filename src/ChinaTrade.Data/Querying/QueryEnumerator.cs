namespace ChinaTrade.Data;

/// <summary>Steps through the figures that a query finds.</summary>
public struct QueryEnumerator
{
    private readonly QueryPlan plan;
    private int next;
    private int taken;
    private int briefing;

    internal QueryEnumerator(QueryPlan plan)
    {
        this.plan = plan;
        Columns = null!;
    }

    /// <summary>The figure at the present step.</summary>
    public readonly Figure Current => new(Columns, Row);

    internal FigureColumns Columns { get; private set; }

    internal int Row { get; private set; }

    /// <summary>Steps to the next figure; <c>false</c> where there is none.</summary>
    public bool MoveNext() => plan.Limit is { } limit && taken >= limit ? false : plan.IsOrdered ? NextOrdered() : NextByKey();

    private bool NextOrdered()
    {
        if (next >= plan.Ordered.Length) return false;
        (Columns, Row) = plan.Ordered[next++];
        taken++;
        return true;
    }

    private bool NextByKey()
    {
        while (briefing < plan.Rows.Length)
        {
            RowSet rows = plan.Rows[briefing];
            int found = rows.Next(next);
            if (found >= 0)
            {
                (Columns, Row, next) = (rows.Columns, found, found + 1);
                taken++;
                return true;
            }

            briefing++;
            next = 0;
        }

        return false;
    }
}
