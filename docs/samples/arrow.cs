#:package Apache.Arrow@23.0.0
#:property PublishAot=false
#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj

// The latest release of every figure as an Arrow file, for pandas, Polars, R and DuckDB: dotnet run docs/samples/arrow.cs -- figures.arrow
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using ChinaTrade.Data;

string path = args.Length > 0 ? args[0] : "figures.arrow";
FigureRow[] rows = [.. TradeData.Query().ToRows()];

// Texts as strings, numbers as decimals: Arrow's doubles would lose digits.
Decimal128Type number = new(precision: 38, scale: 10);
Schema schema =
    new([.. RowColumn.All.Select(column => new Field(column.Name, column.IsNumber ? number : StringType.Default, column.IsNullable))], null);
RecordBatch batch = new(schema, RowColumn.All.Select(column => column.IsNumber ? Numbers(column) : Texts(column)), rows.Length);
using (ArrowFileWriter writer = new(File.Create(path), schema))
{
    await writer.WriteRecordBatchAsync(batch);
    await writer.WriteEndAsync();
}

using ArrowFileReader reader = new(File.OpenRead(path));
RecordBatch read = await reader.ReadNextRecordBatchAsync();
Decimal128Array values = (Decimal128Array)read.Column("value");
Console.WriteLine($"{read.Length} rows of {read.ColumnCount} columns");
Console.WriteLine(rows.Index().All(row => values.GetValue(row.Index) == row.Item.Value));

IArrowArray Texts(RowColumn column) => new StringArray.Builder().AppendRange(rows.Select(column.TextOf)).Build();

IArrowArray Numbers(RowColumn column)
{
    Decimal128Array.Builder builder = new(number);
    foreach (FigureRow row in rows)
    {
        if (column.NumberOf(row) is { } value) builder.Append(value);
        else builder.AppendNull();
    }

    return builder.Build();
}
