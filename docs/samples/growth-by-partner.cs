#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj
#:package ScottPlot@5.1.59

// Draws growth by partner with the bounds of the printed digits as error bars:
// dotnet run docs/samples/growth-by-partner.cs -- docs/images/growth-by-partner.png
using ChinaTrade.Data;
using ScottPlot;
using ScottPlot.Plottables;

string path = args.Length > 0 ? args[0] : "growth-by-partner.png";
var h1 = Briefings.FirstHalf2021;
var query = TradeData.Query().In(h1.Publication.Period).By(Dimension.Partner);

// Total trade where it is printed, exports where only they are, and all partners among them.
Figure<Growth<YearOnYear>>[] figures =
[
    .. query.Total().Measure(Indicators.TradeValue.Growth)
        .Concat(query.Exports().Measure(Indicators.TradeValue.Growth))
        .DistinctBy(growth => growth.Key.Partner)
        .Append(h1.Overall.Total.Growth)
        .OrderBy(growth => growth.Number),
];
double[] rows = [.. figures.Select((_, row) => (double)row)];
double[] values = [.. figures.Select(growth => (double)growth.Number)];

Fonts.Default = new[] { "Segoe UI", "Arial", "Helvetica", "Noto Sans", "DejaVu Sans" }
    .FirstOrDefault(name => Fonts.GetTypeface(name, bold: false, italic: false)?.FamilyName == name, Fonts.Default);
Plot plot = new();
plot.Add.Bars(figures.Select((growth, row) => new Bar
{
    Position = row,
    Value = values[row],
    Orientation = Orientation.Horizontal,
    FillColor = growth == h1.Overall.Total.Growth ? Colors.Gray : Colors.LightSteelBlue,
    LineWidth = 0,
}).ToArray());
plot.Add.Plottable(new ErrorBar(
    values, rows,
    [.. figures.Select(growth => (double)(growth.Number - growth.Lower!.Value))],
    [.. figures.Select(growth => (double)(growth.Upper!.Value - growth.Number))],
    null, null) { Color = Colors.Black, CapSize = 5 });
for (int row = 0; row < figures.Length; row++)
{
    Text label = plot.Add.Text(figures[row].Quantity.Interval.ToString(), values[row] + 1, row);
    label.LabelAlignment = Alignment.MiddleLeft;
    label.LabelFontSize = 12;
}

plot.Axes.Left.SetTicks(rows, [.. figures.Select(growth => growth.Key.ToString())]);
plot.Axes.SetLimits(0, 70, -0.7, rows.Length - 0.3);
plot.HideGrid();
plot.Title($"China's trade, {h1.Publication.Period}: growth by partner");
plot.XLabel($"percent on the year before [bounds]; source: GACC, {h1.Publication}", size: 12);
plot.Axes.Bottom.Label.Bold = false;
plot.SavePng(path, 720, 420);
if (SkiaSharp.SKTypeface.Default.GlyphCount == 0) Console.WriteLine("No font is installed: the picture has no text.");
Console.WriteLine(Path.GetFullPath(path));
