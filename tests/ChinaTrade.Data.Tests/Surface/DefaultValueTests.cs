using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>Nobody can keep a struct from being its default: whoever compares or prints one must not break.</summary>
public sealed class DefaultValueTests
{
    // Their default is no figure, and their documentation says that it throws; comparing works all the same.
    private static readonly Type[] WithoutText = [typeof(Figure), typeof(Figure<>), typeof(Ranked<>)];

    private static readonly Type[] Arguments = [typeof(Yuan), typeof(YearOnYear), typeof(Share)];

    private static IEnumerable<Type> Structs => PublicTypes.All.Where(type =>
        type is { IsValueType: true, IsEnum: false, IsByRefLike: false } && !type.Name.Contains("Enumerator", StringComparison.Ordinal));

    [Fact]
    public void Default_OfEachStruct_EqualsItself() => Assert.All(Structs.Select(Closed), type =>
    {
        object value = Activator.CreateInstance(type)!;
        object same = Activator.CreateInstance(type)!;

        Assert.Equal(value, same);
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
    });

    [Fact]
    public void Default_OfEachStruct_CanBePrinted() => Assert.All(
        Structs.Except(WithoutText).Select(Closed), type => Assert.NotNull(Activator.CreateInstance(type)!.ToString()));

    // A generic type, of the first arguments that it allows.
    private static Type Closed(Type type) => type.IsGenericTypeDefinition
        ? type.MakeGenericType(
            [.. type.GetGenericArguments().Select(parameter => Arguments.First(argument => Allows(parameter, argument)))])
        : type;

    private static bool Allows(Type parameter, Type argument) => parameter.GetGenericParameterConstraints()
        .All(constraint => argument.GetInterfaces().Append(typeof(ValueType)).Any(each => each.Name == constraint.Name));
}
