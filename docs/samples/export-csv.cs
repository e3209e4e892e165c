#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj

// Prints every built-in figure as CSV (RFC 4180) on standard output: dotnet run docs/samples/export-csv.cs > figures.csv
using System.Text;
using ChinaTrade.Data;

using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
TradeData.Rows.WriteCsv(output);
