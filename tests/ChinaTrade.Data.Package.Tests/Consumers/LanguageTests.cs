using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Consumers;

[Collection(PackedOnce.Name)]
public sealed class LanguageTests(PackageFeed packages)
{
    private static readonly string[] Printed = ["18.07 trillion yuan", "1.63 trillion yuan", "604 billion yuan", "+2.2 pp"];

    // The runtime that the program is built for is not that of the SDK: rolling forward stands in for it.
    private static readonly Dictionary<string, string?> RollForward = new(StringComparer.Ordinal) { ["DOTNET_ROLL_FORWARD"] = "Major" };

    [Fact]
    public async Task Build_CSharp12OnNet8_CalculatesByQuantity()
    {
        Consumer consumer = packages.NewConsumer("CSharp12");
        (await consumer.Build()).Succeeded();

        ProcessResult run = (await consumer.DotNet(RollForward, "run", "--no-build")).Succeeded();

        Assert.Equal([.. Printed, "1,076 yuan/t"], run.Lines.Take(Printed.Length + 1));
        Assert.Equal("SCIO briefing of 13 July 2021, opening statement, paragraph 2: \"9.85 trillion yuan\"", run.Lines[^2]);
    }

    [Fact]
    public async Task Publish_CSharp12OnNet8SelfContained_RunsOnNet8Itself()
    {
        Consumer consumer = packages.NewConsumer("CSharp12");
        (await consumer.Publish("--self-contained")).Succeeded();

        ProcessResult run = (await consumer.RunPublished("CSharp12")).Succeeded();

        Assert.Equal(Printed, run.Lines.Take(Printed.Length));
        Assert.Equal("8", run.Lines[^1]);
    }

    // What README says first is true of every language: its sample, in that language's spelling, prints what README shows.
    [Theory]
    [InlineData("CSharp12", "Program.cs")]
    [InlineData("FSharp", "Program.fs")]
    [InlineData("VisualBasic", "Program.vb")]
    public async Task Run_FirstSampleOfReadme_PrintsWhatReadmeShows(string project, string file)
    {
        ReadmeSample sample = ReadmeSample.First;
        Consumer consumer = packages.NewConsumer(project);
        consumer.Write(file, sample.In(project));
        (await consumer.Build()).Succeeded();

        ProcessResult run = (await consumer.DotNet(RollForward, "run", "--no-build")).Succeeded();

        Assert.Equal(sample.Output, run.Lines);
    }

    [Fact]
    public async Task Build_CSharp14OnNet10_CalculatesByFigure()
    {
        Consumer consumer = packages.NewConsumer("CSharp14");
        (await consumer.Build()).Succeeded();

        ProcessResult run = (await consumer.Run()).Succeeded();

        Assert.Equal([.. Printed, "1,076 yuan/t", "1.198"], run.Lines);
    }

    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task Build_OtherLanguage_CalculatesByQuantity(string project)
    {
        Consumer consumer = packages.NewConsumer(project);
        (await consumer.Build()).Succeeded();

        ProcessResult run = (await consumer.Run()).Succeeded();

        Assert.Equal(Printed, run.Lines);
    }

    [Fact]
    public async Task Run_FileBasedApp_CalculatesByFigure()
    {
        Consumer consumer = packages.NewConsumer("FileBased");

        ProcessResult run = (await consumer.DotNet("run", "app.cs")).Succeeded();

        Assert.Equal(Printed.Take(3), run.Lines);
    }
}
