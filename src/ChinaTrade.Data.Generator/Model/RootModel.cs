namespace ChinaTrade.Data.Generator.Model;

/// <summary>What the starts of typed paths and the dataset need of all seeds.</summary>
/// <param name="ColumnsClasses">The classes of columns, by name.</param>
/// <param name="Publications">The publications that start a typed path, by date.</param>
/// <param name="Periods">The periods that figures are about, in order of time.</param>
internal sealed record RootModel(
    EquatableArray<string> ColumnsClasses, EquatableArray<PublicationHead> Publications, EquatableArray<string> Periods)
{
    /// <summary>The periods by the year of their last month.</summary>
    public IEnumerable<IGrouping<string, string>> Years => Periods.GroupBy(period => PeriodName.YearOf(Period.Parse(period)));

    public static RootModel From(IReadOnlyList<CollectionModel> collections) => new(
        collections.Select(each => each.ColumnsClass).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
        TypedPaths.ByPublication(collections).Select(path => new PublicationHead(path.Name, path.Words, path.Period)).ToEquatableArray(),
        TypedPaths.ByPeriod(collections).Select(path => path.Period).ToEquatableArray());
}
