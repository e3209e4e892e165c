using Xunit;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>Only lawful arithmetic compiles in Visual Basic, which sees the operators that are members.</summary>
public sealed class VisualBasicTests
{
    private const string NotDefined = "BC30452";
    private const string NotDefinedForOne = "BC30487";
    private const string NotAMember = "BC30456";
    private const string NotConvertible = "BC30311";
    private const string NoOverload = "BC30518";

    [Theory]
    [InlineData(ConsumerReferences.Net8)]
    [InlineData(ConsumerReferences.Net10)]
    public void Module_LawfulArithmeticOfQuantities_Compiles(string target)
    {
        IReadOnlyList<(string Expression, string Kind)> lawful = LawfulExpressions.OfMembers;

        CompilerErrors.AssertNone(
            lawful.Select(each => each.Expression),
            new VisualBasicConsumer(target).ErrorsOf(lawful.Select(each => (each.Expression, QuantityNames.CSharp[each.Kind]))));
    }

    [Theory]
    [InlineData(ConsumerReferences.Net8)]
    [InlineData(ConsumerReferences.Net10)]
    public void Module_UnlawfulArithmetic_IsAnError(string target)
    {
        string[] unlawful =
        [
            .. UnlawfulExpressions.All,
            .. UnlawfulExpressions.All.SelectMany(LawfulExpressions.WithFigures),
            .. LawfulExpressions.OfExtensions.Select(lawful => lawful.Expression),
        ];

        CompilerErrors.AssertOnly(
            unlawful,
            new VisualBasicConsumer(target).ErrorsOf(unlawful.Select(each => (each, "Object"))),
            NotDefined,
            NotDefinedForOne,
            NotConvertible,
            NoOverload);
    }

    [Theory]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Total.Value", "Figure<Quantity<Yuan>>", "")]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Total.Value", "Quantity<Yuan>", "")]
    [InlineData("Briefings.FirstHalf2021.Overall.Exports.Value.Quantity - Briefings.FirstHalf2021.Overall.Imports.Value.Quantity", "Quantity<Yuan>", "")]
    [InlineData("yuanFigure > yuanFigure", "bool", "")]
    [InlineData("yuanFigure", "Figure", "")]
    [InlineData("yuanFigure", "Quantity<UsDollar>", NotConvertible)]
    [InlineData("growth", "Share", NotConvertible)]
    [InlineData("number", "Quantity<Yuan>", NotConvertible)]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Exports", "Object", NotAMember)]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Total.Share", "Object", NotAMember)]
    [InlineData("Briefings.FirstHalf2021.Partners.Germany", "Object", NotAMember)]
    public void Module_MembersAndConversions_ExistWherePublished(string expression, string type, string error) =>
        Assert.Equal([error], new VisualBasicConsumer(ConsumerReferences.Net10).ErrorsOf([(expression, type)]));
}
