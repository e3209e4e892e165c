using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>The code lists of the public API, found by reflection: classes whose members are entries.</summary>
internal static class CodeListLines
{
    public static IEnumerable<Type> Lists { get; } = typeof(TradeData).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true } && EntriesOf(type).Any())
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>The entries of a list: code, member, then every property that says something.</summary>
    public static string From(Type list)
    {
        IEnumerable<string> entries = EntriesOf(list)
            .Select(member => (Member: member.Name, Entry: member.GetValue(null)!))
            .OrderBy(each => TextOf(each.Entry, "Code"), StringComparer.Ordinal)
            .Select(each => $"{TextOf(each.Entry, "Code")}: {list.Name}.{each.Member}\n" + string.Concat(PropertiesOf(each.Entry)));
        return string.Join('\n', entries);
    }

    public static IEnumerable<PropertyInfo> EntriesOf(Type list) => list
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType.GetProperty("Code") is not null);

    private static IEnumerable<string> PropertiesOf(object entry) => entry.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.Name != "Code" && !typeof(Measure).IsAssignableFrom(property.PropertyType))
        .OrderBy(property => property.Name, StringComparer.Ordinal)
        .Select(property => (property.Name, Text: TextOf(property.GetValue(entry))))
        .Where(each => each.Text.Length > 0)
        .Select(each => $"    {each.Name}: {each.Text}\n");

    private static string TextOf(object entry, string property) => TextOf(entry.GetType().GetProperty(property)!.GetValue(entry));

    private static string TextOf(object? value) => value switch
    {
        null or false => string.Empty,
        string text => text,
        GroupMember member => string.Concat(member.PartnerCode, Span(" from ", member.From), Span(" until ", member.Until)),
        IEnumerable items => string.Join(", ", items.Cast<object>().Select(TextOf)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Span(string word, Period? month) => month is { } known ? word + known : string.Empty;
}
