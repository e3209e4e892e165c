using System.Collections;
using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace ChinaTrade.Data;

/// <summary>Rows as a <see cref="DbDataReader"/>, for bulk copies and data tables. Columns are those of CSV; an infinite bound is
/// null.</summary>
/// <remarks>Forward only: a row is asked for when it is read. Not thread-safe.</remarks>
[SuppressMessage("Design", "CA1010", Justification = "The base class is enumerable without a type.")]
[SuppressMessage("Naming", "CA1710", Justification = "The base class calls it a reader.")]
public sealed partial class FigureRowReader : DbDataReader, IDbColumnSchemaGenerator
{
    private const int UnknownSize = -1;

    private readonly IEnumerator<FigureRow> rows;
    private FigureRow? current;
    private bool? hasRows;
    private bool isFirstPending;
    private bool isClosed;

    /// <summary>A reader over rows.</summary>
    public FigureRowReader(IEnumerable<FigureRow> rows)
    {
        this.rows = RowText.Writable(rows).GetEnumerator();
    }

    /// <inheritdoc/>
    public override int Depth => 0;

    /// <inheritdoc/>
    public override int FieldCount => RowColumn.All.Count;

    /// <inheritdoc/>
    public override bool HasRows
    {
        get
        {
            if (hasRows is null)
            {
                isFirstPending = MoveNext();
                hasRows = isFirstPending;
            }

            return hasRows.Value;
        }
    }

    /// <inheritdoc/>
    public override bool IsClosed => isClosed;

    /// <inheritdoc/>
    public override int RecordsAffected => -1;

    /// <inheritdoc/>
    public override bool Read()
    {
        bool has = isFirstPending || MoveNext();
        isFirstPending = false;
        hasRows ??= has;
        current = has ? rows.Current : null;
        return has;
    }

    /// <inheritdoc/>
    public override bool NextResult() => false;

    /// <inheritdoc/>
    public override void Close()
    {
        if (isClosed) return;
        isClosed = true;
        isFirstPending = false;
        current = null;
        rows.Dispose();
    }

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    /// <summary>Name and type of each column.</summary>
    public ReadOnlyCollection<DbColumn> GetColumnSchema() =>
        new([.. RowColumn.All.Select(column => new FigureRowDbColumn(column))]);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2111", Justification = "The table holds types as values and never looks into the type Type.")]
    public override DataTable GetSchemaTable()
    {
        DataTable table = new("SchemaTable") { Locale = System.Globalization.CultureInfo.InvariantCulture };
        table.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
        table.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
        table.Columns.Add(SchemaTableColumn.ColumnSize, typeof(int));
        table.Columns.Add(SchemaTableColumn.DataType, typeof(Type));
        table.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
        table.Columns.Add(SchemaTableColumn.IsUnique, typeof(bool));
        table.Columns.Add(SchemaTableColumn.IsKey, typeof(bool));
        foreach (DbColumn column in GetColumnSchema())
        {
            table.Rows.Add(column.ColumnName, column.ColumnOrdinal, UnknownSize, column.DataType, column.AllowDBNull,
                column.IsUnique, column.IsKey);
        }

        return table;
    }

    private bool MoveNext() => isClosed ? throw new InvalidOperationException("The reader is closed.") : rows.MoveNext();
}
