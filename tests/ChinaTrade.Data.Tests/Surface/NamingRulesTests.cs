using System.Reflection;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>What names promise: what a thing is, one word a concept, and what a method does where it finds nothing.</summary>
public sealed class NamingRulesTests
{
    private static readonly string[] EmptyWords = ["Helper", "Helpers", "Util", "Utils", "Common", "Manager", "Info", "Misc"];

    // Which partners are countries; and words of arithmetic.
    private static readonly Dictionary<string, string> Exempt = new(StringComparer.Ordinal)
    {
        [nameof(PartnerKind)] = "Country", [nameof(RoundingDirection)] = "Direction", [nameof(Transcendental)] = "Margin",
        [nameof(DecimalDigits)] =
            "Product", [nameof(DirectedDecimal)] =
            "Product", [nameof(Term)] = "Product", [nameof(TermOperation)] = "Product", [nameof(RangeArithmetic)] = "Product",
    };

    [Fact]
    public void Names_OfTypes_SayWhatAThingIs() =>
        Assert.DoesNotContain(PublicTypes.All, type => EmptyWords.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));

    // Internal names too; steps of typed paths, columns of tables and members of code lists are named by the data.
    [Fact]
    public void Names_OfTypesAndMembers_UseOneWordAConcept()
    {
        IEnumerable<Type> types = PublicTypes.Assemblies.Values.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("ChinaTrade.Data", StringComparison.Ordinal) == true
                && type.Namespace != "ChinaTrade.Data.TypedPaths" && !type.Name.StartsWith("Collection", StringComparison.Ordinal));

        Assert.Empty(OneWordAConcept.Violations(types, IsEntry, Exempt));
    }

    [Fact]
    public void Names_OfExceptions_EndSo() => Assert.All(
        PublicTypes.All.Where(type => type.IsAssignableTo(typeof(Exception))), type =>
            Assert.EndsWith("Exception", type.Name, StringComparison.Ordinal));

    // Get throws where there is nothing; Find answers null, which its type says.
    [Fact]
    public void Methods_ThatGetOrFind_SayWhetherTheyMayFail()
    {
        NullabilityInfoContext nullability = new();

        Assert.Empty(
            from type in PublicTypes.Written
            from method in PublicTypes.MethodsOf(type)
            where method.Name is "Get" or "Find"
            let mayBeNull = nullability.Create(method.ReturnParameter).ReadState == NullabilityState.Nullable
            where mayBeNull != method.Name is "Find"
            select $"{type.Name}.{method.Name}");
    }

    [Fact]
    public void Parameters_OfOverloads_KeepTheirNames() => Assert.Empty(
        from type in PublicTypes.Written
        from overloads in type.GetMethods(PublicTypes.Own).Where(method => !method.IsSpecialName).GroupBy(method => method.Name)
        from method in overloads
        from parameter in method.GetParameters()
        group parameter.Name by (type, overloads.Key, Before: TypesTo(method, parameter.Position)) into same
        where same.Distinct().Count() > 1
        select $"{same.Key.type.Name}.{same.Key.Key}: {string.Join(" and ", same.Distinct())}");

    // Overloads that begin alike must go on alike: after other types, a parameter may mean something else.
    private static string TypesTo(MethodInfo method, int position) =>
        string.Join(", ", method.GetParameters().Take(position + 1).Select(parameter => parameter.ParameterType));

    private static bool IsEntry(MemberInfo member) =>
        member.DeclaringType is { IsAbstract: true, IsSealed: true } list && list.GetProperty("All", PublicTypes.Own) is not null;
}
