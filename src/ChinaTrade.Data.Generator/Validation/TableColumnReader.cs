using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads the columns of a table: names of fields that each row gives, and columns of figures.</summary>
internal sealed class TableColumnReader(SeedVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private static readonly string[] RowFields = [.. SeedFields.Entry, TableColumn.UnitField, TableColumn.DecimalsField];

    /// <summary>Returns the columns; <c>null</c>, with a diagnostic, where one of them is wrong, since no row can then be read.</summary>
    /// <param name="node">The columns.</param>
    /// <param name="table">What all figures of the table share.</param>
    public IReadOnlyList<TableColumn>? Read(SequenceNode node, IReadOnlyList<MappingField> table)
    {
        TableColumn?[] columns = node.Items.Select(item => item is MappingNode figures ? ReadFigures(figures) : ReadField(item)).ToArray();
        if (columns.Any(column => column is null)) return null;
        TableColumn[] read = columns.OfType<TableColumn>().ToArray();
        ScalarNode[] ofRows = read.Where(column => !column.HasFigures).Select(column => column.Name).ToArray();
        bool isGood = Differ([.. table.Select(field => field.Name), .. ofRows]);
        foreach (TableColumn column in read.Where(column => column.HasFigures))
        {
            isGood &= Differ([.. table.Select(field => field.Name), .. ofRows, .. column.Shared!.Select(field => field.Name)]);
            isGood &= IsGiven(column, column.Unit, TableColumn.UnitField, "ten thousand yuan", ofRows);
            isGood &= IsGiven(column, column.Decimals, TableColumn.DecimalsField, "4", ofRows);
        }

        return isGood ? read : null;
    }

    private TableColumn? ReadField(SeedNode item)
    {
        if (item is not ScalarNode name)
        {
            const string Expected = "a field that each row gives, such as 'partner', or a column with 'figure:'";
            diagnostics.Add(DiagnosticIds.WrongShape, item.Position, Expected, item.Shape);
            return null;
        }

        if (RowFields.Contains(name.Value)) return new TableColumn(name, null, null, null);
        diagnostics.AddUnknown(DiagnosticIds.UnknownField, name, "a table's rows", RowFields);
        return null;
    }

    private TableColumn? ReadFigures(MappingNode node)
    {
        FieldReader fields = new(node, "a column", SeedFields.TableColumn, diagnostics);
        ScalarNode? figure = fields.Required("figure");
        if (figure is null) return null;
        if (!vocabulary.Fields.ContainsKey(figure.Value))
        {
            diagnostics.AddUnknown(DiagnosticIds.UnknownField, figure, "an entry", vocabulary.Fields.Keys.ToArray());
            return null;
        }

        MappingField[] shared = node.Fields.Where(field => SeedFields.Entry.Contains(field.Name.Value)).ToArray();
        return new TableColumn(figure, shared, fields.Optional(TableColumn.UnitField), fields.Optional(TableColumn.DecimalsField));
    }

    // A period is that of the table unless a column or row has its own.
    private bool Differ(ScalarNode[] names)
    {
        ScalarNode? second = names.GroupBy(name => name.Value, StringComparer.Ordinal).Select(same => same.Skip(1).FirstOrDefault())
            .FirstOrDefault(name => name is not null);
        if (second is null) return true;
        ScalarNode first = names.First(name => name.Value == second.Value);
        diagnostics.Add(DiagnosticIds.DuplicateField, second.Position, second.Value, Invariant($"{first.Position.Line + 1}"));
        return false;
    }

    // What the rows give holds for the columns that do not say it themselves.
    private bool IsGiven(TableColumn column, ScalarNode? own, string field, string example, ScalarNode[] ofRows)
    {
        if (own is not null || ofRows.Any(name => name.Value == field)) return true;
        diagnostics.Add(DiagnosticIds.MissingField, column.Name.Position, "A column",
            $"a field '{field}', such as '{field}: {example}', or the rows a column of that name");
        return false;
    }
}
