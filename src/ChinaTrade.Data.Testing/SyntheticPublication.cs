namespace ChinaTrade.Data.Testing;

/// <summary>A publication that nobody published.</summary>
internal static class SyntheticPublication
{
    private const string Code = "synthetic";

    public static Publication About(Period period) => new()
    {
        Code = Code,
        Title = "Synthetic publication",
        Publisher = "a test",
        Date = new DateOnly(period.EndYear, period.EndMonth, 1).AddMonths(1),
        Period = period,
        Sections = [new Section(Code, "invented figures")],
    };

    /// <summary>The section in which invented figures stand.</summary>
    public static string SectionOf(Publication publication) => publication.Sections.Count > 0 ? publication.Sections[0].Code : Code;
}
