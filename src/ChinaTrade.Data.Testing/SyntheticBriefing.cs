namespace ChinaTrade.Data.Testing;

/// <summary>A publication that nobody published.</summary>
internal static class SyntheticBriefing
{
    private const string Code = "synthetic";

    public static Briefing About(Period period) => new()
    {
        Code = Code,
        Title = "Synthetic briefing",
        Publisher = "a test",
        Date = new DateOnly(period.EndYear, period.EndMonth, 1).AddMonths(1),
        Period = period,
        Sections = [new Section(Code, "invented figures")],
    };

    /// <summary>The section in which invented figures stand.</summary>
    public static string SectionOf(Briefing briefing) => briefing.Sections.Count > 0 ? briefing.Sections[0].Code : Code;
}
