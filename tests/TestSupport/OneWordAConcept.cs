using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ChinaTrade.Data.TestSupport;

/// <summary>The words that names must not use, since the library has another for the same thing; the glossary says which.</summary>
public static partial class OneWordAConcept
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["Country"] = "partner", ["Countries"] = "partner", ["Territory"] = "partner",
        ["Product"] = "commodity", ["Good"] = "commodity", ["Goods"] = "commodity", ["Merchandise"] = "commodity",
        ["Regime"] = "trade mode", ["Procedure"] = "trade mode",
        ["Direction"] = "flow",
        ["Uncertainty"] = "interval", ["Margin"] = "interval", ["Tolerance"] = "interval",
        ["Timespan"] = "period", ["Datum"] = "figure", ["Datapoint"] = "figure", ["Statistic"] = "figure", ["Cell"] = "figure",
        ["Print"] = "release", ["Reprint"] = "release", ["Edition"] = "release", ["Briefing"] = "publication",
        ["Qualifier"] = "hedge", ["Erratum"] = "correction", ["Errata"] = "correction", ["Variable"] = "indicator",
        ["Province"] =
            "domestic region", ["Company"] = "enterprise type", ["Ownership"] = "enterprise type", ["Transport"] = "transport mode",
        ["Comparison"] = "transformation",
        ["Nominal"] = "number", ["Slack"] = "discrepancy", ["Held"] = "passed", ["Undecidable"] = "inconclusive",
        ["Mask"] = "predicate", ["Extreme"] = "top",
    };

    /// <summary>Returns the names of types and of their members that use another word.</summary>
    /// <param name="types">The types, compiled ones left out.</param>
    /// <param name="isData">Whether a member is named by the data.</param>
    /// <param name="exempt">Words of the list that are meant in another sense, by the type that uses them.</param>
    public static IEnumerable<string> Violations(
        IEnumerable<Type> types, Func<MemberInfo, bool> isData, IReadOnlyDictionary<string, string> exempt) =>
        from type in types
        where !IsCompiled(type)
        let members = type.GetMembers(Declared).Where(member => !IsCompiled(member) && !isData(member)).Select(member => member.Name)
        from name in members.Append(type.Name)
        from Match word in Word().Matches(name)
        where Words.ContainsKey(word.Value) && exempt.GetValueOrDefault(type.Name) != word.Value
        select $"{type.Name}, {name}: say {Words[word.Value]}";

    private static bool IsCompiled(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    // "transportMode" and "TransportMode" are one word each, and so is the field of that name.
    [GeneratedRegex("TransportModes?|[A-Z]?[a-z]+")]
    private static partial Regex Word();
}
