using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ChinaTrade.Data.Samples;

/// <summary>What to print of an object, by LINQPad's rules.</summary>
internal static class DumpedObject
{
    /// <summary>What the object's own <c>ToDump</c> gives in its place; the object itself where it has none.</summary>
    public static object? Reduce(object? value)
    {
        const BindingFlags Anywhere = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        while (value?.GetType().GetMethod("ToDump", Anywhere, []) is { } toDump) value = toDump.Invoke(value, null);
        return value;
    }

    /// <summary>The parts that fill the columns of a table; <c>null</c> for what is printed as one text.</summary>
    public static IReadOnlyList<(string Name, object? Value)>? PartsOf(object? value)
    {
        PropertyInfo[] properties = value is null or string or IFormattable ? [] : value.GetType().GetProperties();
        return properties.Length == 0 ? null : [.. properties.Select(property => (property.Name, property.GetValue(value)))];
    }

    /// <summary>One text; sequences are joined by commas.</summary>
    public static string TextOf(object? value) => Reduce(value) switch
    {
        null => string.Empty,
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        IEnumerable items => string.Join(", ", items.Cast<object?>().Select(TextOf)),
        { } other => other.ToString() ?? string.Empty,
    };
}
