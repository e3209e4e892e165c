using System.Reflection;
using System.Text.RegularExpressions;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>The glossary names what exists, every column of the row among it.</summary>
public sealed partial class GlossaryTests
{
    private static readonly IReadOnlyList<MarkdownTable> Tables = MarkdownTable.AllOf(RepositoryFiles.Read("docs/glossary.md"));

    public static TheoryData<string> Headings => [.. Tables.Select(table => table.Heading)];

    [Theory]
    [MemberData(nameof(Headings))]
    public void Names_InCode_Exist(string heading)
    {
        HashSet<string> known = [.. typeof(Figure).Assembly.GetTypes().SelectMany(NamesOf), .. RowColumn.All.Select(column => column.Name)];
        string[] named = [.. NamesIn(Tables.Single(table => table.Heading == heading))];

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, name => !known.Contains(name));
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void Words_NotToUse_AreOthersThanTheWord(string heading)
    {
        MarkdownTable table = Tables.Single(table => table.Heading == heading);

        Assert.All(table.Rows, cells => Assert.DoesNotContain(cells[0], cells[^1].Split(", ")));
    }

    [Fact]
    public void Columns_OfTheRow_AreAllNamed()
    {
        string[] named = [.. Tables.SelectMany(NamesIn)];

        Assert.Empty(RowColumn.All.Select(column => column.Name).Except(named));
    }

    private static IEnumerable<string> NamesIn(MarkdownTable table)
    {
        int column = table.Columns.ToList().IndexOf("in code");
        return table.Rows.SelectMany(cells => Code().Matches(cells[column])).Select(match => match.Groups["name"].Value);
    }

    private static IEnumerable<string> NamesOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        .Select(member => member.Name)
        .Append(type.Name.Split('`')[0]);

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Code();
}
