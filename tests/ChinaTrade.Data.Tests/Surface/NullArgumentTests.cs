using System.Globalization;
using System.Reflection;
using System.Text;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>Where null is not allowed, every public method says so by the parameter's name, not by a fault somewhere within.</summary>
public sealed class NullArgumentTests
{
    private static readonly Figure<Quantity<Yuan>> Level = TradeData.Y2021.H1.Partners.Asean.Total.Value;

    private static readonly object[] Samples =
    [
        TradeData.Query(), TradeData.Query().Measure(Indicators.TradeValue), TradeData.Dataset, TradeCodes.Library, Level, Level.Untyped, Level.Quantity,
        Level.LevelYearEarlier(), Partners.Asean, Partners.All, Commodities.All, Commodities.IronOre, Flows.Exports, Producers.Gacc, Sources.All[0], TradeModes.General,
        EnterpriseTypes.Private, DomesticRegions.All[0], TransportModes.All[0], Indicators.TradeValue, Indicators.TradeValue.Level, SeriesKey.Total,
        Level.Publication, Period.FirstHalf(2021), Dimension.Partner, "text", new StringWriter(), new MemoryStream(), TradeData.Rows.Take(3).ToArray(),
        TradeData.Query().For(Partners.Asean).Total().By().In(Period.FirstHalves(2020, 2021)).Measure(Indicators.TradeValue)
            .SeriesByYear(), new FigureRowBuilder(),
        RowColumn.Value, Magnitude.One, Interval.Exact(1m), 1m, 1, true, new DateOnly(2024, 1, 1), CultureInfo.InvariantCulture, Level.ToDerived(), Vintage.Latest,
        UnitDefinitions.Get("t"), BasisDefinitions.Get("year-on-year"), new StringBuilder(), Share.Percent(5m), Growth<YearOnYear>.Percent(5m),
    ];

    public static TheoryData<string> Types =>
        [.. PublicTypes.Written.Where(type => MethodsOf(type).Any()).Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Methods_NullArgument_NameTheParameter(string type) => Assert.Empty(
        from method in MethodsOf(PublicTypes.Written.Single(each => each.FullName == type))
        from parameter in method.GetParameters()
        where IsRequired(parameter)
        let fault = FaultOf(method, parameter)
        where fault is not null
        select $"{method} ({parameter.Name}): {fault}");

    // The samples reach most of the surface: a rule that could call nothing would never fail.
    [Fact]
    public void Samples_ReachMostParameters()
    {
        ParameterInfo[] required = [.. PublicTypes.Written.SelectMany(MethodsOf).SelectMany(method => method.GetParameters())
            .Where(IsRequired)];
        int reached = required.Count(parameter => ArgumentsFor((MethodBase)parameter.Member, parameter) is not null);

        Assert.True(reached > required.Length * 0.6, $"{reached} of {required.Length}");
    }

    // Exceptions carry what they are given; the context of the serializer is generated.
    private static IEnumerable<MethodBase> MethodsOf(Type definition)
    {
        Type? type = definition.IsGenericTypeDefinition
            ? Closed(definition.GetGenericArguments(), definition.MakeGenericType) : definition;
        if (type is null || type.IsInterface || type.IsAssignableTo(typeof(Exception)) || type == typeof(Json.TradeJsonContext)) return [];
        return
        [
            .. type.GetMethods(PublicTypes.Own)
                .Where(method => !method.IsSpecialName && !method.IsAbstract && !method.Name.StartsWith('<')
                    && method.Name is not ("Equals" or "Deconstruct" or "GetHashCode"))
                .Select(method => method.IsGenericMethodDefinition
                    ? Closed(method.GetGenericArguments(), method.MakeGenericMethod) : method)
                .OfType<MethodInfo>(),
            .. type.IsAbstract ? [] : type.GetConstructors().Where(constructor => !IsOfRecord(type, constructor)),
        ];
    }

    // A method of any kind of quantity is called with yuan, one of any basis with growth on the year before.
    private static T? Closed<T>(Type[] parameters, Func<Type[], T> close)
        where T : class
    {
        Type?[] arguments = Array.ConvertAll(parameters, parameter =>
            Array.Find([typeof(Yuan), typeof(YearOnYear), typeof(Quantity<Yuan>), typeof(Period)], each => Fits(parameter, each)));
        return arguments.Contains(null) ? null : close(arguments!);
    }

    private static bool Fits(Type parameter, Type argument)
    {
        bool mustBeValue = parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] constraints = [.. parameter.GetGenericParameterConstraints().Where(each => each != typeof(ValueType)).Select(each => each.Name)];
        string[] interfaces = [.. argument.GetInterfaces().Select(each => each.Name)];
        return (argument.IsValueType || !mustBeValue) && constraints.All(interfaces.Contains);
    }

    // A record's positional parameters are data, checked where it is used.
    private static bool IsOfRecord(Type type, ConstructorInfo constructor) =>
        type.GetMethod("<Clone>$") is not null || type.IsValueType || constructor.GetParameters().Length == 0
        || constructor.GetCustomAttribute<System.ComponentModel.EditorBrowsableAttribute>() is not null;

    private static bool IsRequired(ParameterInfo parameter) => !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef
        && !parameter.ParameterType.IsByRefLike && parameter.ParameterType != typeof(object)
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static string? FaultOf(MethodBase method, ParameterInfo parameter)
    {
        if (ArgumentsFor(method, parameter) is not { } arguments) return null;
        object? target = method.IsStatic || method is ConstructorInfo
            ? null : Samples.FirstOrDefault(method.DeclaringType!.IsInstanceOfType);
        if (target is null && method is MethodInfo { IsStatic: false }) return null;
        try
        {
            object? result = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
            if (result is Task task) task.GetAwaiter().GetResult();
            if (result is System.Collections.IEnumerable lazy and not string) lazy.GetEnumerator().MoveNext();
            return "no exception";
        }
        catch (Exception thrown)
        {
            Exception fault = thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown;
            return fault is ArgumentNullException refusal && refusal.ParamName == parameter.Name
                ? null : $"{fault.GetType().Name}: {fault.Message}";
        }
    }

    private static object?[]? ArgumentsFor(MethodBase method, ParameterInfo missing)
    {
        ParameterInfo[] parameters = method.GetParameters();
        object?[] arguments = new object?[parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Position == missing.Position) continue;
            Type type = parameters[i].ParameterType;
            if (type.IsByRefLike || type.IsByRef || type.IsPointer) return null;
            arguments[i] = Samples.FirstOrDefault(type.IsInstanceOfType) ?? (type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
                : type.IsValueType ? Activator.CreateInstance(type) : parameters[i].HasDefaultValue ? parameters[i].DefaultValue : null);
            if (arguments[i] is null && !parameters[i].HasDefaultValue && !type.IsValueType) return null;
        }

        return arguments;
    }
}
