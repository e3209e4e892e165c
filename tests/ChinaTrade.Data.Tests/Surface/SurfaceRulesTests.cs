using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>What holds for every public type: closed, immutable, complete as a value.</summary>
public sealed class SurfaceRulesTests
{
    // Open by design: a measure of a known kind is a measure; generated columns and code lists derive from theirs.
    private static readonly Type[] Open = [typeof(Measure)];

    private static readonly string[] Comparisons = ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];

    [Fact]
    public void Classes_AreSealedStaticOrAbstract() =>
        Assert.Equal(Open, PublicTypes.All.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }));

    [Fact]
    public void Fields_ArePublicNowhereButInEnumsAndConstants() => Assert.Empty(
        from type in PublicTypes.All
        where !type.IsEnum
        from field in type.GetFields(PublicTypes.Own)
        where !field.IsLiteral
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void Properties_AreNeverSetOnceMade() => Assert.Empty(
        from type in PublicTypes.All
        from property in type.GetProperties(PublicTypes.Own)
        where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
        select $"{type.Name}.{property.Name}");

    // An array or a list that is handed out can be written into by whoever has it.
    [Fact]
    public void Results_AreNeverCollectionsThatCanBeChanged() => Assert.Empty(
        from type in PublicTypes.All
        from member in type.GetProperties(PublicTypes.Own).Select(property => (property.Name, Type: property.PropertyType))
            .Concat(PublicTypes.MethodsOf(type).Select(method => (method.Name, Type: method.ReturnType)))
        where CanBeChanged(member.Type)
        select $"{type.Name}.{member.Name}");

    [Fact]
    public void Structs_AreReadOnlyAndEquatable() => Assert.Empty(
        from type in PublicTypes.Written
        where type is { IsValueType: true, IsEnum: false, IsByRefLike: false } && !IsEnumerator(type)
        where !type.IsDefined(typeof(IsReadOnlyAttribute)) || !type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type))
        select type.Name);

    [Fact]
    public void Equality_IsCompleteWhereItIsDefined() => Assert.Empty(
        from type in PublicTypes.Written
        where type.GetMethod(nameof(Equals), PublicTypes.Own, [typeof(object)]) is not null
        where type.GetMethod(nameof(GetHashCode), PublicTypes.Own, []) is null
            || (type.GetMethod("op_Equality", PublicTypes.Own) is null) != (type.GetMethod("op_Inequality", PublicTypes.Own) is null)
            || !Implements(type, typeof(IEquatable<>))
        select type.Name);

    [Fact]
    public void Order_OfComparableTypes_HasItsOperators() => Assert.Empty(
        from type in PublicTypes.Written
        where !type.IsInterface && Implements(type, typeof(IComparable<>)) && !IsOrderedForListsOnly(type)
        from comparison in Comparisons
        where type.GetMethod(comparison, PublicTypes.Own) is null
        select $"{type.Name}: {comparison}");

    // Names, keys and figures of any unit have an order for lists; "less than" would say more than is meant.
    private static bool IsOrderedForListsOnly(Type type) =>
        type.IsAssignableTo(typeof(CodeListEntry)) || type == typeof(SeriesKey) || type == typeof(Figure) || type == typeof(Derived<>);

    // F# and untyped collections know no other order.
    [Fact]
    public void Order_OfComparableTypes_IsAlsoUntyped() => Assert.Empty(
        from type in PublicTypes.Written
        where !type.IsInterface && Implements(type, typeof(IComparable<>)) && !type.IsAssignableTo(typeof(IComparable))
        select type.Name);

    [Fact]
    public void Parsing_EachType_AlsoAsksWhetherItCan() => Assert.Empty(
        from type in PublicTypes.Written
        let names = type.GetMethods(PublicTypes.Own).Select(method => method.Name).ToHashSet(StringComparer.Ordinal)
        where names.Contains("Parse") != names.Contains("TryParse")
        select type.Name);

    // A field that nobody set holds zero: that must be a member with a meaning.
    [Fact]
    public void Enums_HaveAMemberForTheDefault() => Assert.Empty(
        from type in PublicTypes.All
        where type.IsEnum && !Enum.IsDefined(type, Activator.CreateInstance(type)!)
        select type.Name);

    // A figure is never a number by accident: that would lose its unit and its bounds.
    [Fact]
    public void Conversions_AreNeverFromOrToANumber() => Assert.Empty(
        // Constants of a formula are numbers.
        from type in PublicTypes.All.Where(type => type != typeof(Term))
        from method in type.GetMethods(PublicTypes.Own)
        where method.Name is "op_Implicit" or "op_Explicit"
        where Type.GetTypeCode(method.ReturnType) != TypeCode.Object
            || Type.GetTypeCode(method.GetParameters()[0].ParameterType) != TypeCode.Object
        select $"{type.Name}: {method}");

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsEnumerator(Type type) => type.Name.Contains("Enumerator", StringComparison.Ordinal);

    private static bool CanBeChanged(Type type) => type.IsArray
        || type.IsAssignableTo(typeof(IList)) && !type.Name.StartsWith("ReadOnly", StringComparison.Ordinal)
        || type.IsAssignableTo(typeof(IDictionary))
        || type.IsGenericType && type.GetGenericTypeDefinition() is var kind
            && (kind == typeof(IList<>) || kind == typeof(ICollection<>) || kind == typeof(IDictionary<,>) || kind == typeof(ISet<>)
                || kind == typeof(HashSet<>) || kind == typeof(Span<>) || kind == typeof(Memory<>));

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == contract);
}
