namespace ChinaTrade.Data.Generator.Model;

/// <summary>The typed paths of a set of seeds.</summary>
internal static class TypedPaths
{
    /// <summary>Returns one path per period, with the latest release of each figure about it, in order of time.</summary>
    public static IEnumerable<PathModel> ByPeriod(IEnumerable<CollectionModel> collections) => collections
        .SelectMany(PathFigure.Of)
        .GroupBy(each => each.Figure.Period, StringComparer.Ordinal)
        .Select(group => new PathModel(PeriodName.Of(Period.Parse(group.Key)), group.Key, group.Key, (string.Empty, 0), Latest(group).ToEquatableArray()))
        .OrderBy(path => Period.Parse(path.Period).LastMonth)
        .ThenBy(path => Period.Parse(path.Period));

    /// <summary>Returns one path per publication that has a member, which briefings have.</summary>
    public static IEnumerable<PathModel> ByPublication(IEnumerable<CollectionModel> collections) =>
        from collection in collections
        from publication in collection.Publications.Select((model, index) => (Model: model, Index: index))
        where publication.Model.Member.Length > 0
        orderby publication.Model.Date, publication.Model.Code
        select new PathModel(
            publication.Model.Member, collection.Period, publication.Model.Words, (collection.ColumnsClass, publication.Index),
            PathFigure.Of(collection).Where(each => each.Figure.Publication.Code == publication.Model.Code).ToEquatableArray());

    private static IEnumerable<PathFigure> Latest(IEnumerable<PathFigure> releases) =>
        from release in releases
        group release by string.Join("|", release.Figure.KeyColumns.Append(release.Figure.Unit)) into same
        let ordered = same.OrderBy(each => each.Figure.Release, Comparer<(string, string)>.Create(ReleaseOrder.Compare)).ToArray()
        orderby same.Key
        select ordered[ReleaseOrder.LatestOf(ordered.Select(each => each.Figure.Release).ToArray())];
}
