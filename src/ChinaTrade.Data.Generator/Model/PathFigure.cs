namespace ChinaTrade.Data.Generator.Model;

/// <summary>A figure of a typed path, and the row of the columns that it is read from.</summary>
internal sealed record PathFigure(FigureModel Figure, string ColumnsClass, int Row)
{
    /// <summary>Numbers the figures of a collection.</summary>
    public static IEnumerable<PathFigure> From(CollectionModel collection) =>
        collection.Figures.Select((figure, row) => new PathFigure(figure, collection.ColumnsClass, row));
}
