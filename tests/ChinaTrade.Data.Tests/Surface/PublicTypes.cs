using System.Reflection;
using ChinaTrade.Data.Gacc;
using ChinaTrade.Data.Parquet;
using ChinaTrade.Data.Testing;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>What callers see of each assembly.</summary>
internal static class PublicTypes
{
    public const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The assemblies by name.</summary>
    public static IReadOnlyDictionary<string, Assembly> Assemblies { get; } =
        new[] { typeof(TradeData).Assembly, typeof(FigureAssert).Assembly, typeof(ParquetExport).Assembly, typeof(GaccTable).Assembly }
            .ToDictionary(assembly => assembly.GetName().Name!, StringComparer.Ordinal);

    /// <summary>Every type.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. Assemblies.Values.SelectMany(assembly => assembly.GetExportedTypes())];

    /// <summary>Types that somebody named: all but the steps of typed paths, which have tests of their own.</summary>
    public static IReadOnlyList<Type> Written { get; } = [.. All.Where(type => type.Namespace != "ChinaTrade.Data.TypedPaths")];

    /// <summary>Methods that a type brings in itself: no operators, no accessors, none of a base type.</summary>
    public static IEnumerable<MethodInfo> MethodsOf(Type type) =>
        type.GetMethods(Own).Where(method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType == type);
}
