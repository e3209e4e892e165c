using System.Reflection;
using System.Runtime.CompilerServices;
using ChinaTrade.Data.Testing;
using Xunit;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>What holds for every public type: closed, immutable, complete as a value, named by what it is.</summary>
public sealed class SurfaceRulesTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Open by design: a measure of a known kind is a measure; generated columns and code lists derive from theirs.
    private static readonly Type[] Open = [typeof(Measure)];

    private static readonly string[] EmptyWords = ["Helper", "Helpers", "Util", "Utils", "Common", "Manager", "Info", "Misc"];

    private static readonly Type[] Types = [.. typeof(TradeData).Assembly.GetExportedTypes(), .. typeof(FigureAssert).Assembly.GetExportedTypes()];

    private static readonly Type[] Written = [.. Types.Where(type => type.Namespace != "ChinaTrade.Data.TypedPaths")];

    [Fact]
    public void Classes_AreSealedStaticOrAbstract() =>
        Assert.Equal(Open, Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }));

    [Fact]
    public void Fields_ArePublicNowhereButInEnumsAndConstants() => Assert.Empty(
        from type in Types
        where !type.IsEnum
        from field in type.GetFields(Own)
        where !field.IsLiteral
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void Properties_AreNeverSetOnceMade() => Assert.Empty(
        from type in Types
        from property in type.GetProperties(Own)
        where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Structs_AreReadOnlyAndEquatable() => Assert.Empty(
        from type in Written
        where type is { IsValueType: true, IsEnum: false } && !IsEnumerator(type)
        where !type.IsDefined(typeof(IsReadOnlyAttribute)) || !type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type))
        select type.Name);

    [Fact]
    public void Equality_IsCompleteWhereItIsDefined() => Assert.Empty(
        from type in Written
        where type.GetMethod(nameof(Equals), Own, [typeof(object)]) is not null
        where type.GetMethod(nameof(GetHashCode), Own, []) is null
            || (type.GetMethod("op_Equality", Own) is null) != (type.GetMethod("op_Inequality", Own) is null)
            || !type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEquatable<>))
        select type.Name);

    // A figure is never a number by accident: that would lose its unit and its bounds.
    [Fact]
    public void Conversions_AreNeverFromOrToANumber() => Assert.Empty(
        from type in Types
        from method in type.GetMethods(Own)
        where method.Name == "op_Implicit"
        where Type.GetTypeCode(method.ReturnType) != TypeCode.Object || Type.GetTypeCode(method.GetParameters()[0].ParameterType) != TypeCode.Object
        select $"{type.Name}: {method}");

    [Fact]
    public void Names_SayWhatAThingIs() =>
        Assert.DoesNotContain(Types, type => EmptyWords.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));

    [Fact]
    public void Parameters_OfOverloads_KeepTheirNames() => Assert.Empty(
        from type in Written
        from overloads in type.GetMethods(Own).Where(method => !method.IsSpecialName).GroupBy(method => method.Name)
        from method in overloads
        from parameter in method.GetParameters()
        group parameter.Name by (type, overloads.Key, Before: TypesTo(method, parameter.Position)) into same
        where same.Distinct().Count() > 1
        select $"{same.Key.type.Name}.{same.Key.Key}: {string.Join(" and ", same.Distinct())}");

    [Fact]
    public void Exceptions_AreNamedSo() => Assert.All(
        Types.Where(type => type.IsAssignableTo(typeof(Exception))), type => Assert.EndsWith("Exception", type.Name, StringComparison.Ordinal));

    // Overloads that begin alike must go on alike: after other types, a parameter may mean something else.
    private static string TypesTo(MethodInfo method, int position) =>
        string.Join(", ", method.GetParameters().Take(position + 1).Select(parameter => parameter.ParameterType));

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsEnumerator(Type type) => type.Name.Contains("Enumerator", StringComparison.Ordinal);
}
