namespace ChinaTrade.Data.Gacc;

/// <summary>Reads what each column is about from the header above it.</summary>
/// <param name="grid">The table.</param>
/// <param name="head">Title, unit and period.</param>
/// <param name="enterpriseTypes">The names of enterprise types.</param>
/// <param name="readings">What the caller reads in another way.</param>
internal sealed class ColumnReader(Grid grid, TableHead head, RowNames enterpriseTypes, Readings readings)
{
    /// <exception cref="GaccTableException">A header is not understood, or two columns are about the same.</exception>
    public TableColumns Read(HeaderBlock header)
    {
        int width = WidthOf();
        int? unitColumn = null;
        List<(int Position, ColumnWords Words)> figures = [];
        for (int position = 0; position < width; position++)
        {
            if (position == header.NameColumn) continue;
            ColumnWords words = WordsAt(position);
            if (words.Has(HeaderWord.Name)) throw words.Fault("is a second column of names; expected one");
            if (!words.Has(HeaderWord.QuantityUnit)) figures.Add((position, words));
            else unitColumn = unitColumn is null ? position : throw words.Fault("is a second column of units; expected one");
        }

        if (figures.Count == 0) throw grid.Fault(head.HeaderRows.First, "The header has no columns of figures.");
        // "Value/±%" over every column, or growth over none: it is printed in rows below those of levels.
        bool isInterleaved = figures.TrueForAll(each => each.Words.Has(HeaderWord.Growth) && each.Words.Has(HeaderWord.Value))
            || !figures.Exists(each => each.Words.Has(HeaderWord.Growth));
        ColumnResolver resolver = new(head, isInterleaved, [.. figures.Select(each => each.Words)]);
        ColumnMeaning[] meanings = [.. figures.Select(each => resolver.Resolve(each.Position, each.Words))];
        CheckDistinct(meanings, figures);
        bool hasQuantities = Array.Exists(meanings, meaning => meaning.IsQuantity);
        if (hasQuantities && unitColumn is null)
        {
            throw grid.Fault(
                head.HeaderRows.First, "Columns of quantities have no column of their unit; expected 'Quantity Unit' or '计量单位'.");
        }

        return new(header.NameColumn, unitColumn, meanings, isInterleaved, width);
    }

    // Columns without any header and without any text are no columns: pages and spreadsheets pad with them.
    private int WidthOf()
    {
        int width = Enumerable.Range(head.HeaderRows.First, head.HeaderRows.Last - head.HeaderRows.First + 1).Max(grid.WidthOf);
        while (width > 0 && FieldsAbove(width - 1).Count == 0) width--;
        return width;
    }

    private List<GridField> FieldsAbove(int position) =>
        [.. Enumerable.Range(head.HeaderRows.First, head.HeaderRows.Last - head.HeaderRows.First + 1).Select(row => grid[row, position])
            .OfType<GridField>().Where(field => !field.IsEmpty).Distinct(ReferenceEqualityComparer.Instance).Cast<GridField>()];

    private ColumnWords WordsAt(int position)
    {
        List<GridField> fields = FieldsAbove(position);
        if (fields.Count == 0)
        {
            int first = head.HeaderRows.First;
            throw new GaccTableException("The column has no header.", first + 1, position + 1, grid.LineOf(first));
        }

        return new(fields, [.. fields.SelectMany(Tokens)]);
    }

    private IEnumerable<HeaderToken> Tokens(GridField field)
    {
        string text = readings.Of(field.Text);
        if (head.Kind == GaccTableKind.ByEnterpriseTypeAndTradeMode && enterpriseTypes.Find(text) is { } entry)
        {
            return [new(HeaderWord.EnterpriseType, Entry: entry)];
        }

        return HeaderWords.Read(text, reason => field.Fault(
            $"{reason}; expected flow, months, 'Quantity', 'Value' or growth{TypesExpected()}.",
            head.Kind == GaccTableKind.ByEnterpriseTypeAndTradeMode ? enterpriseTypes.NearestTo(text) : null));
    }

    private string TypesExpected() => head.Kind == GaccTableKind.ByEnterpriseTypeAndTradeMode ? ", or an enterprise type" : string.Empty;

    // In January the month and the months up to it are one period; both columns print it.
    private void CheckDistinct(ColumnMeaning[] meanings, List<(int Position, ColumnWords Words)> figures)
    {
        for (int i = 0; i < meanings.Length; i++)
        {
            int same = Array.FindIndex(meanings, i + 1, meaning => meaning.IsAlike(meanings[i]));
            if (same < 0) continue;
            bool isJanuary = head.Period is { EndMonth: 1 } && figures[i].Words.HasRange != figures[same].Words.HasRange;
            if (isJanuary) continue;
            throw figures[same].Words.Fault(Invariant($"is about the same as column {meanings[i].Position + 1}, {meanings[i]}"));
        }
    }
}
