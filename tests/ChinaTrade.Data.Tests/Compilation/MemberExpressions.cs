namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>Members and conversions, which exist where a figure was published and where no meaning is lost.</summary>
internal static class MemberExpressions
{
    private const string FirstHalf = "Briefings.FirstHalf2021";

    private const string Japan = FirstHalf + ".Partners.Japan";

    private const string Yuan = "Quantity<Yuan>";

    public static IReadOnlyList<Expression> All { get; } =
    [
        new($"{Japan}.Total.Value", "Figure<Quantity<Yuan>>", Outcome.Compiles),
        new($"{FirstHalf}.Overall.Exports.Value.Quantity - {FirstHalf}.Overall.Imports.Value.Quantity", Yuan, Outcome.Compiles),
        new("growth", "Share", Outcome.NotConvertible),
        new("number", Yuan, Outcome.NotConvertible),
        new($"{Japan}.Exports", "object", Outcome.NoMember),
        new($"{Japan}.Total.Share", "object", Outcome.NoMember),
        new($"{FirstHalf}.Partners.Germany", "object", Outcome.NoMember),
        .. OfCSharp(), .. OfFSharp(),
        new($"{Japan}.Total.Value", Yuan, Outcome.Compiles, Languages.CSharp | Languages.VisualBasic),
        new("yuanFigure > yuanFigure", "bool", Outcome.Compiles, Languages.CSharp12 | Languages.VisualBasic),
        new("yuanFigure", "Figure", Outcome.Compiles, Languages.CSharp | Languages.VisualBasic),
        new("yuanFigure", "Quantity<UsDollar>", Outcome.NotConvertible, Languages.CSharp | Languages.VisualBasic),
    ];

    private static IEnumerable<Expression> OfCSharp() => new Expression[]
    {
        new($"{FirstHalf}.Overall.Exports.Value.Quantity - {FirstHalf}.Overall.Imports.Value", Yuan, Outcome.Compiles),
        new("yuan == yuanFigure", "bool", Outcome.Compiles),
        new("Yuan.Trillion(2.5m)", Yuan, Outcome.Compiles),
        new("yuan", "Figure<Quantity<Yuan>>", Outcome.NotConvertible),
        new("growth", "Growth<Since2019>", Outcome.NotConvertible),
        new("yuan == tonnes", "bool", Outcome.NoOperator),
        new("yuanFigure == tonnesFigure", "bool", Outcome.NoOperator),
        new("growthFigure != growthSince2019Figure", "bool", Outcome.NoOperator),
        new("new Yuan()", "object", Outcome.NoConstructor),
        new("Briefings.FirstHalf1821", "object", Outcome.NoMember),
    }.Select(expression => expression with { In = Languages.CSharp });

    private static IEnumerable<Expression> OfFSharp() => new Expression[]
    {
        new("Yuan.Trillion 2.5M", Yuan, Outcome.Compiles),
        new("Seq.max [yuan; yuan]", Yuan, Outcome.Compiles),
        new("List.sort [Period.Year 2021; Period.Year 2020]", "Period list", Outcome.Compiles),
        new("yuan.Interval < yuan.Interval", "bool", Outcome.Compiles),
        new("yuan = yuan", "bool", Outcome.Compiles),
        new("yuan = tonnes", "bool", Outcome.NoOperator),
    }.Select(expression => expression with { In = Languages.FSharp });
}
