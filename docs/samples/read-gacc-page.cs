#:project ../../src/ChinaTrade.Data.Gacc/ChinaTrade.Data.Gacc.csproj

// Prints the figures of a table of China's customs, saved from its page as HTML or as CSV, in the library's CSV:
// dotnet run docs/samples/read-gacc-page.cs page.html > figures.csv
using System.Text;
using ChinaTrade.Data;
using ChinaTrade.Data.Gacc;

if (args is not [var path])
{
    Console.Error.WriteLine("Expected one argument, the path of a page (HTML) or of a CSV file.");
    return 1;
}

try
{
    using FileStream file = File.OpenRead(path);
    GaccTable table = GaccTable.Read(file);
    Console.OutputEncoding = Encoding.UTF8;
    table.Rows.WriteCsv(Console.Out);
    return 0;
}
catch (Exception fault) when (fault is GaccTableException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
