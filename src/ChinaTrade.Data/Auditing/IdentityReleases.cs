namespace ChinaTrade.Data.Auditing;

/// <summary>The releases of one figure in several publications, as identities see them.</summary>
internal static class IdentityReleases
{
    /// <summary>Groups figures of one key, the releases of each in the order of publication.</summary>
    public static IEnumerable<IdentityFigure[]> Group(IEnumerable<IdentityFigure> figures) => figures
        .GroupBy(figure => (figure.Point, figure.Transformation, figure.Basis, figure.Reference, figure.Unit))
        .Select(figure => figure.OrderBy(release => release.Release, Comparer<(string, string)>.Create(ReleaseOrder.Compare)).ToArray());

    /// <summary>Returns the release that counts.</summary>
    public static IdentityFigure LatestOf(IdentityFigure[] releases) =>
        releases[ReleaseOrder.LatestOf(Array.ConvertAll(releases, release => release.Release))];

    /// <summary>Returns the release that counts, with the bounds of all of them.</summary>
    public static IdentityFigure HullOf(IdentityFigure[] releases)
    {
        IdentityFigure latest = LatestOf(releases);
        decimal? lower = releases.Any(release => release.Value.Lower is null) ? null : releases.Min(release => release.Value.Lower);
        decimal? upper = releases.Any(release => release.Value.Upper is null) ? null : releases.Max(release => release.Value.Upper);
        return latest with { Value = Interval.Between(lower, latest.Value.Number, upper) };
    }
}
