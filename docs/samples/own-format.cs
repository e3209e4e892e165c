#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj

// A format of your own, here Markdown tables, written and read with the same members as the library's formats.
using System.Globalization;
using System.Net;
using System.Text;
using ChinaTrade.Data;

Console.OutputEncoding = Encoding.UTF8;
var largest = TradeData.Query().For(Briefings.FirstHalf2021.Publication)
    .In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue).Top(3);
MarkdownTable.Write(largest.Select(figure => figure.Untyped), Console.Out);

// All figures, written and read back, are a dataset of equal figures.
StringWriter text = new();
MarkdownTable.Write(TradeData.Figures, text);
TradeDataset dataset = MarkdownTable.Read(new StringReader(text.ToString())).ToDataset();
Console.WriteLine($"\n{dataset.Count} figures read back, all equal: {dataset.Figures.SequenceEqual(TradeData.Figures)}");

static class MarkdownTable
{
    public static void Write(IEnumerable<Figure> figures, TextWriter writer)
    {
        Dictionary<IReadOnlyList<string>, string?[]> encoded = [];
        writer.WriteLine($"| {string.Join(" | ", RowColumn.All)} |");
        writer.WriteLine($"|{string.Concat(RowColumn.All.Select(column => column.IsNumber ? "---:|" : "---|"))}");
        foreach (Figure figure in figures)
        {
            writer.WriteLine($"| {string.Join(" | ", RowColumn.All.Select(column => Cell(figure, column)))} |");
        }

        string? Cell(Figure figure, RowColumn column)
        {
            if (column.IsNumber) return column.NumberOf(figure)?.ToString(CultureInfo.InvariantCulture);
            // Figures share dictionaries, so each text is encoded once, however many figures have it.
            (IReadOnlyList<string> dictionary, int code) = column.CodeOf(figure);
            if (!encoded.TryGetValue(dictionary, out string?[]? texts)) encoded[dictionary] = texts = new string?[dictionary.Count];
            return texts[code] ??= WebUtility.HtmlEncode(dictionary[code]).Replace("|", "&#124;");
        }
    }

    public static IEnumerable<FigureRow> Read(TextReader reader)
    {
        RowColumn[] columns = [.. Cells(reader.ReadLine()!)
            .Select(name => RowColumn.Find(name) ?? throw new FormatException($"There is no column '{name}'."))];
        reader.ReadLine();
        FigureRowBuilder builder = new();
        while (reader.ReadLine() is { } line)
        {
            foreach ((RowColumn column, string cell) in columns.Zip(Cells(line)))
            {
                if (column.IsNumber)
                {
                    builder.Set(column, cell.Length == 0 ? (decimal?)null : decimal.Parse(cell, CultureInfo.InvariantCulture));
                }
                else builder.Set(column, WebUtility.HtmlDecode(cell));
            }

            yield return builder.Build();
        }
    }

    private static string[] Cells(string line) => line[2..^2].Split(" | ");
}
