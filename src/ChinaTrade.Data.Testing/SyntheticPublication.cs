namespace ChinaTrade.Data.Testing;

/// <summary>A publication that nobody published. It has no date, so that it may print figures of any period.</summary>
internal static class SyntheticPublication
{
    private const string Code = "synthetic";

    public static Publication About(Period period) => new()
    {
        Code = Code,
        Title = "Synthetic briefing",
        Publisher = "a test",
        Period = period,
        Sections = [new Section(Code, "invented figures")],
    };
}
