using System.Globalization;
using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>Cost against rows, both in powers of ten: a cost that is linear rises one for one.</summary>
internal static class CostPlot
{
    private static readonly (string Question, string Way, string Label)[] Times =
    [
        ("AllPeriodsByPartner", "Library", "sums by partner"),
        ("AllPeriodsByPartner", "DuckDb", "sums by partner, DuckDB"),
        ("ScatteredSum", "Library", "scattered sum"),
        ("ScatteredSum", "DuckDb", "scattered sum, DuckDB"),
        ("Generator", "Clean", "generator, figures"),
        ("Load", "Library", "load of CSV"),
        ("Audit", "Library", "audit"),
    ];

    private static readonly (string Question, string Way, string Label)[] Memory =
    [
        ("Memory", "Library", "this library"),
        ("Memory", "LibraryWithKeys", "once a row was looked up"),
        ("Memory", "Records", "list of records"),
        ("Memory", "DataFrame", "data frame"),
        ("Memory", "Sqlite", "SQLite"),
        ("Memory", "DuckDb", "DuckDB"),
    ];

    /// <summary>Draws time, and draws memory.</summary>
    public static void Save(IReadOnlyList<Measurement> all, string folder)
    {
        Save(all, Times, each => each.Nanoseconds!.Value / 1e6, "Cost against rows", "milliseconds",
            Path.Combine(folder, "cost-by-rows.png"));
        Save(all, Memory, each => each.Bytes!.Value / 1e6, "Memory against rows", "megabytes", Path.Combine(folder, "memory-by-rows.png"));
    }

    private static void Save(
        IReadOnlyList<Measurement> all, (string Question, string Way, string Label)[] lines, Func<Measurement, double> cost, string title, string unit, string path)
    {
        Fonts.Default = new[] { "Segoe UI", "Arial", "Helvetica", "Noto Sans", "DejaVu Sans" }
            .FirstOrDefault(name => Fonts.GetTypeface(name, bold: false, italic: false)?.FamilyName == name, Fonts.Default);
        Plot plot = new();
        foreach ((string question, string way, string label) in lines)
        {
            Measurement[] points = [.. all.Where(each => each.Question == question && each.Way == way).OrderBy(each => each.Size)];
            if (points.Length == 0) continue;
            Scatter line = plot.Add.Scatter(points.Select(each => Math.Log10(each.Size))
                .ToArray(), points.Select(each => Math.Log10(cost(each))).ToArray());
            line.LegendText = label;
            line.LineWidth = 2;
            line.MarkerSize = 7;
            if (way == "DuckDb") line.LinePattern = LinePattern.Dashed;
        }

        NumericAutomatic ticks = new() { LabelFormatter = value => Math.Pow(10, value)
            .ToString("G3", CultureInfo.InvariantCulture), IntegerTicksOnly = true };
        plot.Axes.Bottom.TickGenerator = ticks;
        plot.Axes.Left.TickGenerator = new NumericAutomatic { LabelFormatter = ticks.LabelFormatter, IntegerTicksOnly = true };
        plot.Title(title);
        plot.XLabel("rows or figures");
        plot.YLabel(unit);
        plot.ShowLegend(Edge.Right);
        plot.SavePng(path, 860, 440);
    }
}
