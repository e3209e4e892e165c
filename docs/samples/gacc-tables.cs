#:project ../../src/ChinaTrade.Data.Gacc/ChinaTrade.Data.Gacc.csproj

// Prints the tables of the package, every release of each figure, as CSV (RFC 4180): dotnet run docs/samples/gacc-tables.cs > tables.csv
using System.Text;
using ChinaTrade.Data;
using ChinaTrade.Data.Gacc;

Console.OutputEncoding = Encoding.UTF8;
GaccTables.Dataset.Rows.WriteCsv(Console.Out);
