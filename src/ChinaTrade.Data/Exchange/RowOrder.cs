namespace ChinaTrade.Data;

/// <summary>The order of the rows of one publication: by their key columns, one after another, ordinal.</summary>
internal sealed class RowOrder
{
    private readonly int[][] ranks;

    public RowOrder(RowColumnsBuilder rows)
    {
        string[] flows = Array.ConvertAll(Enum.GetValues<Flow>(), flow => flow.ToCode());
        string[] sortedFlows = [.. flows.Order(StringComparer.Ordinal)];
        ranks =
        [
            rows.Periods.Ranks(code => code),
            // The unit is no part of the key.
            rows.Measures.Ranks(code => code[..code.LastIndexOf('|')].Replace('|', '\n')),
            [.. rows.Flows.Select(flow => Array.IndexOf(sortedFlows, flows[flow]))],
            rows.Partners.Ranks(code => code),
            rows.Commodities.Ranks(code => code),
            rows.TradeModes.Ranks(code => code),
            rows.EnterpriseTypes.Ranks(code => code),
            rows.DomesticRegions.Ranks(code => code),
            rows.TransportModes.Ranks(code => code),
            rows.References.Ranks(code => code),
            rows.Producers.Ranks(code => code),
        ];
        Rows = [.. Enumerable.Range(0, rows.Mantissas.Count)];
        // Rows mostly come in order.
        for (int i = 1; i < Rows.Length; i++)
        {
            if (Compare(i - 1, i) <= 0) continue;
            Array.Sort(Rows, (a, b) => Compare(a, b) is var order and not 0 ? order : a.CompareTo(b));
            break;
        }

        for (int i = 1; i < Rows.Length; i++)
        {
            if (Compare(Rows[i - 1], Rows[i]) != 0) continue;
            long line = rows.SourceLines[Rows[i]];
            if (Repeated is not { } before || line < before.Line) Repeated = (line, rows.SourceLines[Rows[i - 1]]);
        }
    }

    /// <summary>The rows in order.</summary>
    public int[] Rows { get; }

    /// <summary>The first line whose key stands on a line before, and that line; <c>null</c> where each key stands once.</summary>
    public (long Line, long First)? Repeated { get; }

    private int Compare(int a, int b)
    {
        foreach (int[] rank in ranks)
        {
            if (rank[a] != rank[b]) return rank[a].CompareTo(rank[b]);
        }

        return 0;
    }
}
