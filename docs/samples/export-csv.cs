#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj

// Prints the latest release of every built-in figure as CSV (RFC 4180): dotnet run docs/samples/export-csv.cs > figures.csv
using System.Text;
using ChinaTrade.Data;

Console.OutputEncoding = Encoding.UTF8;
TradeData.Query().ToRows().WriteCsv(Console.Out);
