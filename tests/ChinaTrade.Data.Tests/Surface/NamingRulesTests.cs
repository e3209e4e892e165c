using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>What names promise: what a thing is, one word a concept, and what a method does where it finds nothing.</summary>
public sealed partial class NamingRulesTests
{
    private static readonly string[] EmptyWords = ["Helper", "Helpers", "Util", "Utils", "Common", "Manager", "Info", "Misc"];

    // Words that statistics and their readers use for the same thing, by the one that the library uses.
    private static readonly Dictionary<string, string> OtherWords = new(StringComparer.Ordinal)
    {
        ["Country"] = "partner", ["Countries"] = "partner", ["Territory"] = "partner",
        ["Product"] = "commodity", ["Good"] = "commodity", ["Goods"] = "commodity", ["Merchandise"] = "commodity",
        ["Regime"] = "trade mode", ["Procedure"] = "trade mode",
        ["Direction"] = "flow",
        ["Uncertainty"] = "interval", ["Margin"] = "interval", ["Tolerance"] = "interval",
        ["Timespan"] = "period", ["Datum"] = "figure", ["Datapoint"] = "figure", ["Statistic"] = "figure",
        ["Print"] = "release", ["Cell"] = "figure", ["Briefing"] = "publication", ["Qualifier"] = "hedge", ["Erratum"] = "correction", ["Variable"] = "indicator",
        ["Province"] = "domestic region", ["Company"] = "enterprise type", ["Comparison"] = "transformation",
    };

    [Fact]
    public void Names_OfTypes_SayWhatAThingIs() =>
        Assert.DoesNotContain(PublicTypes.All, type => EmptyWords.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));

    // Members of code lists are named by the data.
    [Fact]
    public void Names_OfTypesAndMembers_UseOneWordAConcept() => Assert.Empty(
        from type in PublicTypes.Written
        where type != typeof(PartnerKind) // says which partners are countries
        let members = type.GetMembers(PublicTypes.Own).Where(member => !IsEntry(member)).Select(member => member.Name)
        from name in members.Append(type.Name)
        from Match word in Word().Matches(name)
        where OtherWords.ContainsKey(word.Value)
        select $"{type.Name}, {name}: say {OtherWords[word.Value]}");

    [Fact]
    public void Names_OfExceptions_EndSo() => Assert.All(
        PublicTypes.All.Where(type => type.IsAssignableTo(typeof(Exception))), type => Assert.EndsWith("Exception", type.Name, StringComparison.Ordinal));

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

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Word();
}
