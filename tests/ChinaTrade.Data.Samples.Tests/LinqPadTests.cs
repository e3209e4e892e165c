using ChinaTrade.Data.Samples.Tests.Running;
using Xunit;

namespace ChinaTrade.Data.Samples.Tests;

/// <summary>The queries of the package are the statements of the apps, and run as LINQPad runs them.</summary>
[Collection(ConsoleOutput.Collection)]
public sealed class LinqPadTests
{
    public static TheoryData<string> Queries => [.. LinqPadQuery.Order];

    [Fact]
    public void FileOrder_Queries_AreAllListed()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(SampleFiles.Queries, "*.linq").Select(path => Path.GetFileName(path));
        Assert.Equal(files.Order(StringComparer.Ordinal), LinqPadQuery.Order.Order(StringComparer.Ordinal));
        Assert.InRange(LinqPadQuery.Order.Count, 8, 12);
    }

    [Fact]
    public void AppName_NumberedApps_AllHaveAQuery() => Assert.Equal(
        Directory.EnumerateFiles(SampleFiles.Apps, "??-*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
        LinqPadQuery.Order.Select(name => LinqPadQuery.Read(name).AppName));

    [Theory]
    [MemberData(nameof(Queries))]
    public void Text_Query_IsThatOfItsApp(string query)
    {
        LinqPadQuery file = LinqPadQuery.Read(query);
        Assert.Equal(LinqPadQuery.TextOf(App.Read(file.AppName)), file.Text);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Run_Query_PrintsWhatItsAppPrints(string query)
    {
        LinqPadQuery file = LinqPadQuery.Read(query);
        Assert.Equal(SampleProgram.RunApp(App.Read(file.AppName)), SampleProgram.RunQuery(file));
    }
}
