namespace ChinaTrade.Data.Generator.Model;

/// <summary>A figure of a typed path, and the row of the columns that it is read from.</summary>
internal sealed record PathFigure(FigureModel Figure, string ColumnsClass, int Row)
{
    /// <summary>Returns the figures of a collection as its publications printed them.</summary>
    public static IEnumerable<PathFigure> AsPrinted(CollectionModel collection) =>
        Numbered(collection).Where(each => each.Figure.Status != ObservationStatus.Corrected);

    /// <summary>Returns the figures of a collection, with readings in the place of what they correct.</summary>
    public static IEnumerable<PathFigure> AsCorrected(CollectionModel collection) =>
        Numbered(collection).Where(each => each.Figure.Reading.Length == 0);

    private static IEnumerable<PathFigure> Numbered(CollectionModel collection) =>
        collection.Figures.Select((figure, row) => new PathFigure(figure, collection.ColumnsClass, row));
}
