namespace ChinaTrade.Data.Generator.Model;

/// <summary>The typed paths of a set of seeds.</summary>
internal static class TypedPaths
{
    /// <summary>Returns one path per period, with the latest release of each figure about it, as corrected, in order of time.</summary>
    public static IEnumerable<PathModel> ByPeriod(IEnumerable<CollectionModel> collections) => collections
        .Where(collection => !collection.IsTable)
        .SelectMany(PathFigure.AsCorrected)
        .GroupBy(each => each.Figure.Period, StringComparer.Ordinal)
        .Select(group => new PathModel(PeriodName.From(Period.Parse(group.Key)), group.Key, group.Key, (string.Empty, 0), Latest(group)
            .ToEquatableArray()))
        .OrderBy(path => Period.Parse(path.Period).LastMonth)
        .ThenBy(path => Period.Parse(path.Period));

    /// <summary>Returns one path per publication that has a member, which briefings have.</summary>
    public static IEnumerable<PathModel> ByPublication(IEnumerable<CollectionModel> collections) =>
        from collection in collections
        from publication in collection.Publications.Select((model, index) => (Model: model, Index: index))
        where publication.Model.Member.Length > 0 && !collection.IsTable
        orderby publication.Model.Date, publication.Model.Code
        select new PathModel(
            publication.Model.Member, collection.Period, publication.Model.Words, (collection.ColumnsClass, publication.Index),
            PathFigure.AsPrinted(collection).Where(each => each.Figure.Publication.Code == publication.Model.Code).ToEquatableArray());

    /// <summary>
    /// Returns the paths that a collection brings: those of its publications, and for each of its periods the path, or <c>null</c> if
    /// another collection brings it. Every path is brought by one collection.
    /// </summary>
    /// <remarks>The compiler tells results of one input apart by their number only. So the paths are results of the collections, not of
    /// all of them together, and those that another collection brings keep their number: a new file then leaves the other paths as they
    /// were.</remarks>
    public static IEnumerable<PathModel?> BroughtBy(CollectionModel collection, IReadOnlyList<PathModel> periods) =>
    [
        .. (collection.IsTable ? [] : PathFigure.AsCorrected(collection))
            .Select(each => each.Figure.Period)
            .Distinct(StringComparer.Ordinal)
            .Select(period => periods.First(path => path.Period == period))
            .Select(path => BringerOf(path) == collection.ColumnsClass ? path : null),
        .. ByPublication([collection]),
    ];

    private static string BringerOf(PathModel period) =>
        period.Figures.Select(each => each.ColumnsClass).OrderBy(name => name, StringComparer.Ordinal).First();

    private static IEnumerable<PathFigure> Latest(IEnumerable<PathFigure> releases) =>
        from release in releases
        group release by string.Join("|", release.Figure.KeyColumns.Append(release.Figure.Unit)) into same
        let ordered = same.OrderBy(each => each.Figure.Release, Comparer<(string, string)>.Create(ReleaseOrder.Compare)).ToArray()
        orderby same.Key
        select ordered[ReleaseOrder.LatestOf(ordered.Select(each => each.Figure.Release).ToArray())];
}
