using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Binds the rows of a table. A table is a short way to write entries: each cell stands for one, with what table, column and row
/// say of it.</summary>
internal sealed class TableBinder(
    EntryBinder entries, SeedVocabulary vocabulary, IReadOnlyList<BoundPublication> publications, DiagnosticBag diagnostics)
{
    private const string NothingPrinted = "~";

    public IEnumerable<BoundFigure> Bind(MappingNode root, FieldReader fields)
    {
        MappingField[] table = root.Fields
            .Where(field => SeedFields.Entry.Contains(field.Name.Value) && !SeedDocument.TableFields.Contains(field.Name.Value))
            .ToArray();
        SequenceNode? columnNodes = fields.RequiredSequence("columns");
        SequenceNode? rows = fields.RequiredSequence("rows");
        if (columnNodes is null || rows is null) return [];
        if (new TableColumnReader(vocabulary, diagnostics).Read(columnNodes, table) is not { } columns) return [];
        MappingField[] shared = [.. table, .. Place(table, columns, root.Position)];
        return rows.Items.SelectMany(row => BindRow(row, columns, shared));
    }

    // A file with one publication need not say where its figures stand.
    private MappingField[] Place(MappingField[] table, IReadOnlyList<TableColumn> columns, SeedPosition position)
    {
        bool isSaid = table.Any(IsPlace)
            || columns.Any(column => column.HasFigures ? column.Shared!.Any(IsPlace) : column.Name.Value == "at");
        return isSaid || publications.Count != 1
            ? []
            : [new MappingField(new ScalarNode(position, "at"), new ScalarNode(position, publications[0].Model.Code))];

        static bool IsPlace(MappingField field) => field.Name.Value == "at";
    }

    private IEnumerable<BoundFigure> BindRow(SeedNode node, IReadOnlyList<TableColumn> columns, MappingField[] shared)
    {
        if (node is not SequenceNode row || row.Items.Count != columns.Count)
        {
            string found = node is SequenceNode wrong ? Invariant($"{wrong.Items.Count} cells") : node.Shape;
            string expected = Invariant($"a row of {columns.Count} cells, one for each column");
            diagnostics.Add(DiagnosticIds.WrongShape, node.Position, expected, found);
            return [];
        }

        List<MappingField> own = [.. shared];
        ScalarNode? unit = null;
        ScalarNode? decimals = null;
        foreach ((TableColumn column, SeedNode cell) in columns.Zip(row.Items, (column, cell) => (column, cell)))
        {
            if (column.HasFigures) continue;
            if (column.Name.Value == TableColumn.UnitField) unit = cell as ScalarNode;
            else if (column.Name.Value == TableColumn.DecimalsField) decimals = cell as ScalarNode;
            else own.Add(new MappingField(column.Name, cell));
        }

        return columns.Zip(row.Items, (column, cell) => (column, cell))
            .Where(pair => pair.column.HasFigures && pair.cell is not ScalarNode { Value: NothingPrinted })
            .SelectMany(pair => BindFigure(pair.column, pair.cell, pair.column.Unit ?? unit, pair.column.Decimals ?? decimals, own))
            .ToArray();
    }

    private IEnumerable<BoundFigure> BindFigure(
        TableColumn column, SeedNode cell, ScalarNode? unit, ScalarNode? decimals, List<MappingField> row)
    {
        if (unit is null || decimals is null)
        {
            diagnostics.Add(DiagnosticIds.WrongShape, cell.Position, "texts in the row for 'unit' and 'decimals'", "other values");
            return [];
        }

        if (DecimalsReader.Read(decimals, diagnostics) is not { } places || WithUnit(cell, unit, places) is not { } figure) return [];
        MappingField[] fields = [.. row, .. column.Shared!, new MappingField(column.Name, figure)];
        return entries.BindFigure(new MappingNode(cell.Position, fields), places);
    }

    // A cell has the number alone, or a figure in its long form.
    private SeedNode? WithUnit(SeedNode cell, ScalarNode unit, int decimals)
    {
        switch (cell)
        {
            case ScalarNode number:
                return IsNumber(number, decimals) ? new ScalarNode(number.Position, $"{number.Value} {unit.Value}") : null;
            case MappingNode node when node.Find("figure") is ScalarNode number:
                if (!IsNumber(number, decimals)) return null;
                ScalarNode text = new(number.Position, $"{number.Value} {unit.Value}");
                return new MappingNode(
                    node.Position, [.. node.Fields.Select(field => field.Value == number ? new MappingField(field.Name, text) : field)]);
            default:
                return cell;
        }
    }

    private bool IsNumber(ScalarNode number, int decimals)
    {
        string digits = number.Value.StartsWith("-", StringComparison.Ordinal) ? number.Value.Substring(1) : number.Value;
        string[] parts = digits.Split('.');
        bool isNumber = parts.Length <= 2 && parts.All(part => part.Length > 0 && part.All(each => each is >= '0' and <= '9'))
            && (parts.Length == 1 || parts[1].Length <= decimals);
        if (isNumber) return true;
        string most = decimals == 0 ? "digits without decimals" : Invariant($"digits with at most {decimals} decimals");
        diagnostics.Add(DiagnosticIds.MalformedFigure, number.Position, number.Value, $"{most}, or ~ for nothing printed");
        return false;
    }
}
