namespace ChinaTrade.Data.Gacc;

/// <summary>Checks that the levels of a table fit each other, within rounding: figures in a wrong place hardly ever do.</summary>
/// <param name="columns">The columns.</param>
internal sealed class Contradictions(TableColumns columns)
{
    private const string Hint = " Figures may stand in the wrong columns; if the page prints them so, pass AllowsContradictions.";

    /// <exception cref="GaccTableException">Exports and imports do not make the total, enterprise types do not make theirs, a month is
    /// above the months up to it, or a row above the total.</exception>
    public void Check(IReadOnlyList<TableRow> rows)
    {
        foreach (TableRow row in rows)
        {
            CheckFlows(row);
            CheckTypes(row);
            CheckMonths(row);
        }

        CheckTotals(rows);
    }

    private void CheckFlows(TableRow row)
    {
        foreach (ColumnMeaning total in Levels().Where(column => column.Flow == "total"))
        {
            CheckSum(row, total, Part("exports"), Part("imports"));

            ColumnMeaning? Part(string flow) => Levels().FirstOrDefault(column => column.IsAlike(total with { Flow = flow }));
        }
    }

    private void CheckTypes(TableRow row)
    {
        foreach (ColumnMeaning total in Levels().Where(column => column.EnterpriseType is { IsTotal: true }))
        {
            ColumnMeaning[] parts = [.. Levels().Where(column => column.EnterpriseType is { IsTotal: false, IsExclusive: true }
                && column.IsAlike(total with { EnterpriseType = column.EnterpriseType }))];
            if (parts.Length >= 4) CheckSum(row, total, parts);
        }
    }

    // What is not printed is next to nothing, so that it takes no part; a sum of which no part is printed is not checked.
    private void CheckSum(TableRow row, ColumnMeaning whole, params ColumnMeaning?[] parts)
    {
        if (parts.Contains(null) || NumberOf(row, whole) is not { } total) return;
        FieldNumber[] printed = [.. parts.Select(part => NumberOf(row, part!)).OfType<FieldNumber>()];
        if (printed.Length == 0) return;
        decimal sum = printed.Sum(part => part.Value);
        decimal rounding = Half(total) + printed.Sum(Half) + ((parts.Length - printed.Length) * 2m * Half(total));
        if (Math.Abs(sum - total.Value) <= rounding) return;
        throw total.Field.Fault(
            $"'{total.Text}' is not the sum of {string.Join(" and ", printed.Select(part => $"'{part.Text}'"))} in row '{row.Name.Shown}'."
            + Hint);
    }

    private void CheckMonths(TableRow row)
    {
        foreach (ColumnMeaning month in Levels().Where(column => column.Period.MonthCount == 1))
        {
            ColumnMeaning? longer = Levels().FirstOrDefault(column => column.Period != month.Period && column.Period.Contains(month.Period)
                && column.IsAlike(month with { Period = column.Period }));
            if (longer is null || NumberOf(row, month) is not { } part || NumberOf(row, longer) is not { } whole) continue;
            if (part.Value - Half(part) <= whole.Value + Half(whole)) continue;
            throw part.Field.Fault(Invariant(
                $"'{part.Text}' for {month.Period} is above '{whole.Text}' for {longer.Period} in row '{row.Name.Shown}'.") + Hint);
        }
    }

    // The total is the first row, or the last.
    private void CheckTotals(IReadOnlyList<TableRow> rows)
    {
        TableRow? total = rows.FirstOrDefault(row => row.Entry.IsTotal);
        if (total is null) return;
        if (total != rows[0] && total != rows[^1])
        {
            throw total.Name.Fault($"The total '{total.Name.Shown}' is between other rows; expected it first or last." + Hint);
        }

        foreach (TableRow row in rows)
        {
            foreach (ColumnMeaning level in Levels())
            {
                if (NumberOf(row, level) is not { } part || NumberOf(total, level) is not { } whole) continue;
                if (part.Value - Half(part) <= whole.Value + Half(whole)) continue;
                throw part.Field.Fault($"'{part.Text}' of row '{row.Name.Shown}' is above the total, '{whole.Text}'." + Hint);
            }
        }
    }

    private IEnumerable<ColumnMeaning> Levels() => columns.Figures.Where(column => !column.IsGrowth);

    private FieldNumber? NumberOf(TableRow row, ColumnMeaning column)
    {
        for (int i = 0; i < columns.Figures.Count; i++)
        {
            if (columns.Figures[i] == column) return row.Numbers[i];
        }

        return null;
    }

    private static decimal Half(FieldNumber number)
    {
        decimal half = 0.5m;
        for (int i = 0; i < number.Decimals; i++) half /= 10m;
        return half;
    }
}
