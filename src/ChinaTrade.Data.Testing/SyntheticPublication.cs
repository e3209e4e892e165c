namespace ChinaTrade.Data.Testing;

/// <summary>A publication that nobody published.</summary>
internal static class SyntheticPublication
{
    private const string Code = "synthetic";

    public static Publication About(Period period) => new()
    {
        Code = Code,
        Title = "Synthetic briefing",
        Publisher = "a test",
        Date = period.LastDay.AddDays(1),
        Period = period,
        Sections = [new Section(Code, "invented figures")],
    };
}
