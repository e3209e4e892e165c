using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>Only lawful arithmetic compiles in C#, in its newest version on the newest target and in an old one on the old.</summary>
public sealed class CSharpTests
{
    private const string NotApplicable = "CS0019";
    private const string NotApplicableToOne = "CS0023";
    private const string ExtensionNotApplicable = "CS9340";
    private const string ExtensionNotApplicableToOne = "CS9339";
    private const string NewerLanguage = "CS9202";
    private const string NotConvertible = "CS0029";
    private const string NotAMember = "CS1061";
    private const string NotAStaticMember = "CS0117";
    private const string NotAccessible = "CS0122";
    private const string NoConstructor = "CS1729";

    private static readonly CSharpConsumer Newest = new(LanguageVersion.CSharp14, ConsumerReferences.Net10);
    private static readonly CSharpConsumer Old = new(LanguageVersion.CSharp12, ConsumerReferences.Net8);

    private static readonly IReadOnlyList<(string Expression, string Kind)> Lawful = [.. LawfulExpressions.OfMembers, .. LawfulExpressions.OfExtensions];

    private static readonly string[] Unlawful = [.. UnlawfulExpressions.All, .. UnlawfulExpressions.All.SelectMany(LawfulExpressions.WithFigures)];

    [Fact]
    public void Newest_LawfulArithmeticOfQuantities_Compiles() => AssertCompile(Newest, Lawful);

    [Fact]
    public void Newest_LawfulArithmeticWithFigures_Compiles() => AssertCompile(
        Newest,
        [.. from lawful in Lawful from expression in LawfulExpressions.WithFigures(lawful.Expression) select (expression, lawful.Kind)]);

    [Fact]
    public void Newest_UnlawfulArithmetic_IsAnError() => AssertRefuse(
        Newest, Unlawful, NotApplicable, NotApplicableToOne, ExtensionNotApplicable, ExtensionNotApplicableToOne);

    [Fact]
    public void Old_LawfulArithmeticOfQuantities_Compiles() => AssertCompile(Old, LawfulExpressions.OfMembers);

    // A compiler of today set to an old language still names the newest's extensions as what comes nearest.
    [Fact]
    public void Old_UnlawfulArithmetic_IsAnError() => AssertRefuse(
        Old, Unlawful, NotApplicable, NotApplicableToOne, ExtensionNotApplicable, ExtensionNotApplicableToOne);

    [Fact]
    public void Old_ExtensionOperators_AskForNewerLanguage() =>
        AssertRefuse(Old, [.. LawfulExpressions.OfExtensions.Select(lawful => lawful.Expression)], NewerLanguage);

    [Theory]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Total.Value", "Figure<Quantity<Yuan>>", "")]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Total.Value", "Quantity<Yuan>", "")]
    [InlineData("Briefings.FirstHalf2021.Overall.Exports.Value.Quantity - Briefings.FirstHalf2021.Overall.Imports.Value", "Quantity<Yuan>", "")]
    [InlineData("yuanFigure > yuanFigure", "bool", "")]
    [InlineData("yuan == yuanFigure", "bool", "")]
    [InlineData("yuanFigure", "Figure", "")]
    [InlineData("Yuan.Trillion(2.5m)", "Quantity<Yuan>", "")]
    [InlineData("yuanFigure", "Quantity<UsDollar>", NotConvertible)]
    [InlineData("yuan", "Figure<Quantity<Yuan>>", NotConvertible)]
    [InlineData("growth", "Share", NotConvertible)]
    [InlineData("growth", "Growth<Since2019>", NotConvertible)]
    [InlineData("number", "Quantity<Yuan>", NotConvertible)]
    [InlineData("yuan == tonnes", "bool", NotApplicable)]
    [InlineData("yuanFigure == tonnesFigure", "bool", NotApplicable)]
    [InlineData("growthFigure != growthSince2019Figure", "bool", NotApplicable)]
    [InlineData("new Yuan()", "object", NoConstructor)]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Exports", "object", NotAMember)]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Total.Share", "object", NotAMember)]
    [InlineData("Briefings.FirstHalf2021.Partners.Germany", "object", NotAMember)]
    [InlineData("Briefings.FirstHalf1821", "object", NotAStaticMember)]
    public void Class_MembersAndConversions_ExistWherePublished(string expression, string type, string error)
    {
        Assert.Equal([error], Newest.ErrorsOf([(expression, type)]));
        Assert.Equal([error], Old.ErrorsOf([(expression, type)]));
    }

    [Theory]
    [InlineData("struct Mine : IQuantityKind<Mine> { public Interval Interval => default; public static Mine FromInterval(Interval i) => default; public string ToString(string? f, System.IFormatProvider? p) => string.Empty; }", "CS0535")]
    [InlineData("sealed class Furlong : Unit<Furlong>, IUnit { public static UnitDefinition Definition => null!; }", NotAccessible)]
    [InlineData("sealed record Mine : Indicator;", NotAccessible)]
    [InlineData("sealed class Euro : IUnit { public static UnitDefinition Definition => new(\"EUR\", \"euro\", \"euro\", \"euros\", \"欧元\", \"\"); public static Quantity<Euro> Two => new(Interval.Exact(2m)); }", "")]
    public void Type_OfAConsumer_ExtendsOnlyWhatIsOpen(string type, string errors) => Assert.Equal([errors], Newest.ErrorsOf([type]));

    private static void AssertCompile(CSharpConsumer consumer, IReadOnlyList<(string Expression, string Kind)> lawful) => CompilerErrors.AssertNone(
        lawful.Select(each => each.Expression),
        consumer.ErrorsOf(lawful.Select(each => (each.Expression, QuantityNames.CSharp[each.Kind]))));

    private static void AssertRefuse(CSharpConsumer consumer, IReadOnlyList<string> unlawful, params string[] errors) =>
        CompilerErrors.AssertOnly(unlawful, consumer.ErrorsOf(unlawful.Select(expression => (expression, "object"))), errors);
}
