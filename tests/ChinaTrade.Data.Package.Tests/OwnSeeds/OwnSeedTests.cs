using ChinaTrade.Data.Package.Tests.Packing;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.OwnSeeds;

[Collection(PackedOnce.Name)]
public sealed class OwnSeedTests(PackageFeed packages)
{
    private const string Seed = "my.chinatrade.yaml";

    private static readonly Dictionary<string, string?> RollForward = new(StringComparer.Ordinal) { ["DOTNET_ROLL_FORWARD"] = "Major" };

    private static readonly string[] Printed =
    [
        "3.5 billion yuan",
        "over +12 % year on year",
        "Port bulletin of 14 January 2022, summary, paragraph 2: \"40.1 billion yuan\"",
        "True",
        "3",
    ];

    [Fact]
    public async Task Build_OwnSeedInCSharp12_HasTypedMembersUnderItsRootNamespace()
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        await AssertPrints(consumer, Printed);
    }

    [Fact]
    public async Task Build_OwnCodes_AreTypedMembersAndAnswerBesideTheLibrarys()
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        consumer.Write(
            "codes.chinatrade.yaml",
            """
            prefix: acme
            partners:
              - code: acme-gulf
                name: Gulf states
                kind: group
                membership: listed
                members:
                  - partner: united-arab-emirates
            commodities:
              - code: acme-lithium
                member: Lithium
                name: Lithium carbonate
                hs-2022: [283691]
                mapping: high

            """);
        consumer.Replace(Seed, "    partner: asean\n    commodity: iron-ore\n", "    partner: acme-gulf\n    commodity: acme-lithium\n");
        consumer.Write(
            "Program.cs",
            """
            using Acme.Trade;
            using ChinaTrade.Data;

            var value = Seeds.Y2021.Year.Partners.AcmeGulf.Commodities.Lithium.Imports.Value;
            Console.WriteLine(value.Title);
            TradeDataset all = TradeData.Dataset.Merge(Seeds.Dataset);
            Console.WriteLine(all.Query().For(Seeds.Commodities.Lithium).Measure(Indicators.TradeValue).Single() == value);
            Console.WriteLine(all.Codes.Commodities.FindByHs("2836.91")[0].Commodity.Code);
            Console.WriteLine(all.Codes.Partners.Get("acme-gulf") == Seeds.Partners.AcmeGulf);
            Console.WriteLine(value.Untyped.ToRow().Partner);
            """);
        await AssertPrints(
            consumer, ["trade value: Gulf states, Lithium carbonate, imports, 2021", "True", "acme-lithium", "True", "acme-gulf"]);
    }

    // The first thing that a user tries: the smallest seed of the page, merged with the built-in figures as the page says.
    [Fact]
    public async Task Build_SmallestSeedOfThePage_MergesAndPrintsWhatThePageSays()
    {
        string page = RepositoryFiles.Read("docs/seed-format.md");
        Consumer consumer = packages.NewConsumer("OwnSeed");
        consumer.Write(Seed, BlockOf(page, "yaml"));
        consumer.Write("codes.chinatrade.yaml", BlockOf(page[page.IndexOf("## Codes of your own", StringComparison.Ordinal)..], "yaml"));
        consumer.Write("Program.cs", BlockOf(page, "csharp").Replace("using MyApp;", "using Acme.Trade;", StringComparison.Ordinal));
        await AssertPrints(consumer, BlockOf(page, "text").TrimEnd('\n').Split('\n'));
    }

    // The table of the page, whose figures are found by queries and printed as they stand.
    [Fact]
    public async Task Build_TableOfThePage_IsADatasetWithoutPaths()
    {
        string page = RepositoryFiles.Read("docs/seed-format.md");
        Consumer consumer = packages.NewConsumer("OwnSeed");
        consumer.Write(Seed, BlockOf(page[page.IndexOf("## A table", StringComparison.Ordinal)..], "yaml"));
        consumer.Write("Program.cs", """
            using Acme.Trade;
            using ChinaTrade.Data;

            foreach (Figure figure in Seeds.Dataset.Figures) Console.WriteLine($"{figure.Title}: {figure} \"{figure.Citation.Printed}\"");
            Console.WriteLine(TradeData.Dataset.Merge(Seeds.Dataset).Query().For(Partners.Japan).Total().In(Period.Month(2025, 2)).Single().ToString("B", null));
            """);
        await AssertPrints(consumer,
        [
            "trade value, growth: Japan, 2025-01/2025-02: -0.6 % year on year \"0.6 %\"",
            "trade value, growth: Vietnam, 2025-01/2025-02: +8.2 % year on year \"8.2 %\"",
            "trade value: Japan, exports, 2025-02: 69.108554788 billion yuan \"6910855.4788 ten thousand yuan\"",
            "trade value: Japan, 2025-02: 148.397277832 billion yuan \"14839727.7832 ten thousand yuan\"",
            "trade value: Vietnam, 2025-02: 127.382258461 billion yuan \"12738225.8461 ten thousand yuan\"",
            "148.397277832 billion yuan [148.3972778315, 148.3972778325]",
        ]);
    }

    [Fact]
    public async Task Build_OwnTypesOfTheLibrarysNames_StayApart()
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        consumer.Write(
            "Types.cs",
            """
            namespace Acme.Trade
            {
                internal class Publication; internal class Figure; internal class FigureColumns; internal class FigureList; internal class Growth;
                internal class IFigureNode; internal class Interval; internal class Period; internal class PortBulletinNode;
                internal class Quantity; internal class Section; internal class Source; internal class System; internal class TradeDataset;
            }

            namespace Acme.Trade.ChinaTrade.Data { internal class Figure; }
            """);
        consumer.Replace("Program.cs", "using Acme.Trade;", "using Seeds = Acme.Trade.Seeds;");
        await AssertPrints(consumer, Printed);
    }

    [Fact]
    public async Task Build_UnknownCode_IsAnErrorAtItsLineAndColumn()
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        consumer.Replace(Seed, "partner: asean", "partner: asian");

        ProcessResult build = (await consumer.Build()).Failed();

        string error = $"{consumer.PathOf(Seed)}(16,14): error CTD0010: 'asian' is not a code of 'partners'; did you mean 'asean'?";
        Assert.Contains(error, build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_SeedAddedEditedAndDeleted_FollowsAtOnce()
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        (await consumer.Build()).Succeeded();
        string seed = consumer.Read(Seed);

        File.Delete(consumer.PathOf(Seed));
        ProcessResult without = (await consumer.Build()).Failed();
        consumer.Write("seeds/renamed.chinatrade.yaml", seed.Replace("40.1 billion", "41.1 billion", StringComparison.Ordinal));
        // Older than what was built: a file that is restored or copied brings its date along.
        File.SetLastWriteTimeUtc(consumer.PathOf("seeds/renamed.chinatrade.yaml"), DateTime.UnixEpoch);

        Assert.Contains("error CS0246: The type or namespace name 'Acme'", without.Output, StringComparison.Ordinal);
        await AssertPrints(consumer, [.. Printed.Select(line => line.Replace("40.1 billion", "41.1 billion", StringComparison.Ordinal))]);
    }

    [Theory]
    [InlineData("bin")]
    [InlineData("obj")]
    [InlineData(".hidden")]
    public async Task Build_BrokenSeedWhereTheSdkTakesNothingFrom_IsIgnored(string folder)
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        consumer.Write($"{folder}/broken.chinatrade.yaml", "not: a seed\n");
        (await consumer.Build()).Succeeded();
    }

    [Theory]
    [InlineData("-p:ChinaTradeSeedFiles=my.chinatrade.yaml")]
    [InlineData("-p:EnableDefaultChinaTradeSeeds=false", "-p:ChinaTradeSeedFiles=my.chinatrade.yaml")]
    public async Task Build_SeedNamedByProperty_IsReadOnce(params string[] properties)
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        (await consumer.Build(properties)).Succeeded();
        ProcessResult files = (await consumer.DotNet(["msbuild", "-getItem:AdditionalFiles", .. properties])).Succeeded();
        Assert.Single(files.Lines, line => line.Contains("\"Identity\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_WithoutTheLibrary_SaysThatItIsNeeded()
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        consumer.Replace("OwnSeed.csproj", $"""<PackageReference Include="ChinaTrade.Data" Version="{packages.Version}" />""", string.Empty);

        ProcessResult build = (await consumer.Build()).Failed();

        Assert.Contains("need the package ChinaTrade.Data", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CTD", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_SeedWithTheShortExtension_IsToldToBeRenamed()
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        consumer.Write("other.chinatrade.yml", "collection: x\n");
        AssertOneError((await consumer.Build()).Failed(), "'other.chinatrade.yml' is not read as a seed: name it *.chinatrade.yaml.");
    }

    [Fact]
    public async Task Build_InAnOlderLanguage_SaysWhichIsNeeded()
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        AssertOneError((await consumer.Build("-p:LangVersion=9"))
            .Failed(), "LangVersion is 9: what seeds are compiled to needs C# 12 or later.");
    }

    [Theory]
    [InlineData("FSharp", "FSharp.fsproj", "F#")]
    [InlineData("VisualBasic", "VisualBasic.vbproj", "VB")]
    public async Task Build_SeedInAnotherLanguage_SaysThatItIsForCSharp(string project, string file, string language)
    {
        Consumer consumer = packages.NewConsumer(project);
        string library = $"<PackageReference Include=\"ChinaTrade.Data\" Version=\"{packages.Version}\" />";
        consumer.Replace(file, library, library + library.Replace(
            "ChinaTrade.Data", "ChinaTrade.Data.Generator", StringComparison.Ordinal));
        consumer.Write(Seed, "collection: x\nfigures: 9,42 trillion yuan\n");
        AssertOneError((await consumer.Build()).Failed(), $"'{Seed}' is in a project of {language}: seeds are compiled in C# projects only.");
    }

    [Fact]
    public async Task Build_AppBehindALibraryWithSeeds_DoesNotGetTheGenerator()
    {
        Consumer consumer = packages.NewConsumer("OwnSeedBehindLibrary");
        (await consumer.Build("App")).Succeeded();
        ProcessResult run = (await consumer.DotNet("run", "--no-build", "--project", "App")).Succeeded();
        Assert.Equal(["40.1 billion yuan"], run.Lines);
    }

    [Fact]
    public async Task Run_FileBasedAppWithOwnSeed_ReadsWhatItNames()
    {
        Consumer consumer = packages.NewConsumer("OwnSeedFileBased");
        consumer.Write("another.chinatrade.yaml", "not: a seed of this app\n");
        ProcessResult run = (await consumer.DotNet("run", "my-report.cs")).Succeeded();
        Assert.Equal(["40.1 billion yuan"], run.Lines);
    }

    [Fact]
    public async Task Watch_OwnSeed_IsListed()
    {
        Consumer consumer = packages.NewConsumer("OwnSeed");
        (await consumer.Build()).Succeeded();
        ProcessResult watch = (await consumer.DotNet("watch", "--list")).Succeeded();
        Assert.Contains(consumer.PathOf(Seed), watch.Lines);
    }

    private static void AssertOneError(ProcessResult build, string text)
    {
        string[] errors = [.. build.Output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal))
            .Select(line => line.Trim()).Distinct()];
        Assert.Contains(text, Assert.Single(errors), StringComparison.Ordinal);
    }

    private static string BlockOf(string page, string language)
    {
        int start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static async Task AssertPrints(Consumer consumer, IEnumerable<string> expected)
    {
        (await consumer.Build()).Succeeded();
        ProcessResult run = (await consumer.DotNet(RollForward, "run", "--no-build")).Succeeded();
        Assert.Equal(expected, run.Lines);
    }
}
