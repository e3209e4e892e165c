#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj

// Prints every built-in figure as CSV (RFC 4180): dotnet run docs/samples/export-csv.cs > figures.csv
using System.Text;
using ChinaTrade.Data;

Console.OutputEncoding = Encoding.UTF8;
TradeData.Rows.WriteCsv(Console.Out);
