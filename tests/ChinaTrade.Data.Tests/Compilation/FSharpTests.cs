using Xunit;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>Only lawful arithmetic compiles in F#, which sees the operators that are members.</summary>
public sealed class FSharpTests
{
    private const string OtherType = "FS0001";
    private const string NoOverload = "FS0041";
    private const string NoOperator = "FS0043";
    private const string NotAMember = "FS0039";

    [Theory]
    [InlineData(ConsumerReferences.Net8)]
    [InlineData(ConsumerReferences.Net10)]
    public void Module_LawfulArithmeticOfQuantities_Compiles(string target)
    {
        IReadOnlyList<(string Expression, string Kind)> lawful = LawfulExpressions.OfMembers;

        CompilerErrors.AssertNone(
            lawful.Select(each => each.Expression),
            new FSharpConsumer(target).ErrorsOf([.. lawful.Select(each => (each.Expression, QuantityNames.CSharp[each.Kind]))]));
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
            unlawful, new FSharpConsumer(target).ErrorsOf([.. unlawful.Select(each => ($"box ({each})", "obj"))]), OtherType, NoOverload, NoOperator);
    }

    [Theory]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Total.Value", "Figure<Quantity<Yuan>>", "")]
    [InlineData("Briefings.FirstHalf2021.Overall.Exports.Value.Quantity - Briefings.FirstHalf2021.Overall.Imports.Value.Quantity", "Quantity<Yuan>", "")]
    [InlineData("Yuan.Trillion 2.5M", "Quantity<Yuan>", "")]
    [InlineData("Seq.max [yuan; yuan]", "Quantity<Yuan>", "")]
    [InlineData("List.sort [Period.Year 2021; Period.Year 2020]", "Period list", "")]
    [InlineData("yuan.Interval < yuan.Interval", "bool", "")]
    [InlineData("yuan = yuan", "bool", "")]
    [InlineData("yuan = tonnes", "bool", OtherType)]
    [InlineData("growth", "Share", OtherType)]
    [InlineData("number", "Quantity<Yuan>", OtherType)]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Exports", "obj", NotAMember)]
    [InlineData("Briefings.FirstHalf2021.Partners.Japan.Total.Share", "obj", NotAMember)]
    [InlineData("Briefings.FirstHalf2021.Partners.Germany", "obj", NotAMember)]
    public void Module_MembersAndConversions_ExistWherePublished(string expression, string type, string error) =>
        Assert.Equal([error], new FSharpConsumer(ConsumerReferences.Net10).ErrorsOf([(expression, type)]));
}
