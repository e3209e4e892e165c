#:project ../../src/ChinaTrade.Data.Gacc/ChinaTrade.Data.Gacc.csproj
#:package ScottPlot@5.1.59

// Draws China's exports to four partners month by month. At this scale bounds are thinner than the lines:
// dotnet run docs/samples/exports-by-month.cs -- docs/images/exports-by-month.png
using ChinaTrade.Data;
using ChinaTrade.Data.Gacc;
using ScottPlot;
using ScottPlot.Plottables;

string path = args.Length > 0 ? args[0] : "exports-by-month.png";
Period last = Period.Month(2026, 7);
Period[] months = [.. Period.Months(2024, 2026).Where(month => month <= last)];
var exports = GaccTables.Dataset.Query().In(months).Exports().By(Dimension.Partner).Measure(Indicators.TradeValue);
(Partner Partner, Color Color)[] partners =
[
    (Partners.Asean, Colors.SteelBlue), (Partners.EuropeanUnion, Colors.DarkOrange), (Partners.UnitedStates, Colors.FireBrick),
    (Partners.Vietnam, Colors.SeaGreen),
];

Fonts.Default = new[] { "Segoe UI", "Arial", "Helvetica", "Noto Sans", "DejaVu Sans" }
    .FirstOrDefault(name => Fonts.GetTypeface(name, bold: false, italic: false)?.FamilyName == name, Fonts.Default);
Plot plot = new();
foreach ((Partner partner, Color color) in partners)
{
    // A month without a figure ends a line, and the next one begins another: gaps are not bridged.
    List<(double X, double Y)> run = [];
    foreach (var month in exports.For(partner).SeriesByPeriod())
    {
        if (month.Figure is { } figure) run.Add((IndexOf(month.Period), (double)figure.ToDecimal(Magnitude.Billion)));
        else DrawAndClear(run, color);
    }

    (double x, double y) = run[^1];
    DrawAndClear(run, color);
    Text label = plot.Add.Text(partner.Name, x + 0.5, y);
    (label.LabelAlignment, label.LabelFontColor, label.LabelFontSize) = (Alignment.MiddleLeft, color, 13);
}

Period[] quarters = [.. months.Where(month => month.StartMonth % 3 == 1)];
plot.Axes.Bottom.SetTicks([.. quarters.Select(IndexOf)], [.. quarters.Select(month => month.ToString())]);
plot.Axes.Bottom.TickLabelStyle.FontSize = 11;
plot.Axes.SetLimits(-0.7, months.Length + 6.5, 0, 600);
plot.Title($"China's exports by month, {months[0]} to {last}");
plot.YLabel("billion yuan", size: 12);
plot.XLabel("source: GACC, tables by country or region; March 2026 is missing; ASEAN with Timor-Leste from October 2025", size: 12);
plot.Axes.Left.Label.Bold = plot.Axes.Bottom.Label.Bold = false;
plot.SavePng(path, 720, 420);
if (SkiaSharp.SKTypeface.Default.GlyphCount == 0) Console.WriteLine("No font is installed: the picture has no text.");
Console.WriteLine(Path.GetFullPath(path));

double IndexOf(Period month) => month.MonthsSince(months[0]);

void DrawAndClear(List<(double X, double Y)> run, Color color)
{
    if (run.Count == 0) return;
    Scatter line = plot.Add.Scatter(run.Select(point => point.X).ToArray(), run.Select(point => point.Y).ToArray());
    (line.Color, line.LineWidth, line.MarkerSize) = (color, 2, 5);
    run.Clear();
}
