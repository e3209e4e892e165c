namespace ChinaTrade.Data;

/// <summary>What LINQPad shows of a figure: flat, so that a list of figures becomes one table.</summary>
internal sealed record FigureDump(string Figure, string Number, string Citation)
{
    public static FigureDump From(Figure figure) =>
        new(figure.ToString("T", null), figure.ToString("B", null), figure.Citation.ToString());
}
