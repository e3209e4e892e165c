using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>A part of a page between <c>&lt;!-- begin name --&gt;</c> and <c>&lt;!-- end name --&gt;</c>.</summary>
internal sealed partial record MarkedRegion(string Name, string Text)
{
    public static IReadOnlyList<MarkedRegion> AllOf(string page) =>
        [.. DomesticRegion().Matches(page).Select(match => new MarkedRegion(match.Groups["name"].Value, match.Groups["text"].Value))];

    [GeneratedRegex("""^<!-- begin (?<name>[a-z-]+) -->\n(?<text>.*?)\n<!-- end \k<name> -->$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex DomesticRegion();
}
