using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Contents;

/// <summary>The answer is in the tooltip: number, bounds, printed text and place of each typed member.</summary>
[Collection(PackedOnce.Name)]
public sealed class TooltipTests(PackageFeed packages)
{
    private const string Path = "P:ChinaTrade.Data.TypedPaths.FirstHalf2021Node.";

    [Theory]
    [InlineData(
        "OverallNode.TotalNode.Value",
        "18.07 trillion yuan [18.065, 18.075]", "\"18.07 trillion yuan\"", "opening statement, paragraph 2")]
    [InlineData(
        "PartnersNode.AseanNode.TotalNode.Growth",
        "+27.8 % year on year [27.75, 27.85]", "\"27.8%\"", "opening statement, paragraph 4")]
    [InlineData(
        "CommoditiesNode.IronOreNode.ImportsNode.UnitPrice",
        "1,075.8 yuan/t [1,075.75, 1,075.85]", "\"1,075.8 yuan per tonne\"", "answer to an unnamed reporter (2), paragraph 1")]
    public void Documentation_TypedMember_HasNumberPrintedTextAndPlace(string member, string number, string printed, string place)
    {
        foreach (string framework in new[] { "net8.0", "net10.0" })
        {
            XElement documentation = Documentation(framework)[Path + member];
            Assert.StartsWith(number, documentation.Element("summary")!.Value, StringComparison.Ordinal);
            Assert.Contains(printed, documentation.Element("remarks")!.Value, StringComparison.Ordinal);
            Assert.Contains(place, documentation.Element("remarks")!.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("P:ChinaTrade.Data.Briefings.FirstHalf2021", "2021-H1")]
    [InlineData("P:ChinaTrade.Data.Partners.Asean", "ASEAN")]
    [InlineData("P:ChinaTrade.Data.Indicators.TradeValue", "trade-value")]
    public void Documentation_GeneratedMember_HasSummary(string member, string expected) =>
        Assert.Contains(expected, Documentation("net8.0")[member].Element("summary")!.Value, StringComparison.Ordinal);

    [Fact]
    public void Documentation_EveryTypedMember_IsComplete()
    {
        Dictionary<string, XElement> documentation = Documentation("net10.0");
        string[] figures = FigureMembers();

        string[] incomplete = [.. figures.Where(member => !IsComplete(documentation.GetValueOrDefault(member)))];

        Assert.True(figures.Length > 100, $"Only {figures.Length} typed members were found.");
        Assert.Empty(incomplete);
    }

    // The number with its bounds; the printed text, then the publication.
    private static bool IsComplete(XElement? member) =>
        Regex.IsMatch(member?.Element("summary")?.Value ?? "", @"\d.*[\[(].*[\])]")
        && Regex.IsMatch(member?.Element("remarks")?.Value ?? "", "^Printed \".+\": \\w.*\\.");

    private string[] FigureMembers()
    {
        AssemblyLoadContext context = new(nameof(TooltipTests), isCollectible: true);
        using MemoryStream content = new(packages.LibraryPackage.Read("lib/net10.0/ChinaTrade.Data.dll"));
        string[] members =
        [
            .. context.LoadFromStream(content).GetExportedTypes()
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                .Where(property => property.DeclaringType!.Namespace == "ChinaTrade.Data.TypedPaths"
                    && property.PropertyType.Name == "Figure`1")
                .Select(property => $"P:{property.DeclaringType!.FullName!.Replace('+', '.')}.{property.Name}"),
        ];
        context.Unload();
        return members;
    }

    private Dictionary<string, XElement> Documentation(string framework) =>
        packages.LibraryPackage.ReadXml($"lib/{framework}/ChinaTrade.Data.xml").Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
}
