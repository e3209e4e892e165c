using System.Reflection;

namespace ChinaTrade.Data.TestSupport;

/// <summary>The entries of each dimension, for tests that treat dimensions alike.</summary>
public static class DimensionEntries
{
    private static readonly Dictionary<Type, PropertyInfo> Lists = typeof(TradeData).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .Select(type => type.GetProperty("All", BindingFlags.Public | BindingFlags.Static))
        .Where(property => property?.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(CodeList<>))
        .ToDictionary(property => property!.PropertyType.GetGenericArguments()[0], property => property!);

    /// <summary>Every dimension besides flow.</summary>
    public static IReadOnlyList<Dimension> BesidesFlow { get; } = [.. Enum.GetValues<Dimension>()
        .Where(dimension => dimension != Dimension.Flow)];

    /// <summary>Returns the C# type of a dimension's entries.</summary>
    public static Type TypeOf(Dimension dimension) => SeriesKey.Total[dimension].GetType();

    /// <summary>Returns the name of a dimension's code list in C#: <c>Partners</c>.</summary>
    public static string ListNameOf(Dimension dimension) => Lists[TypeOf(dimension)].DeclaringType!.Name;

    /// <summary>Returns every entry of a dimension, as its public list has them.</summary>
    public static IReadOnlyList<CodeListEntry> Of(Dimension dimension) =>
        [.. (IEnumerable<CodeListEntry>)Lists[TypeOf(dimension)].GetValue(null)!];
}
