extern alias Generator;

using System.Diagnostics;
using System.Globalization;
using Generator::ChinaTrade.Data.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>What the generator takes for a user's seed: all of it, nothing new, and one file of it edited.</summary>
internal static class GeneratorCost
{
    private const int FiguresOfFile = 300;

    public static IReadOnlyList<Measurement> Measure(bool isQuick)
    {
        int[] sizes = isQuick ? [300, 600] : [300, 1_000, 3_000, 10_000, 30_000, 100_000];
        Measure(sizes[0]);
        return [.. sizes.SelectMany(Measure)];
    }

    private static Measurement[] Measure(int figures)
    {
        SeedText[] files = [.. Enumerable.Range(0, (figures + FiguresOfFile - 1) / FiguresOfFile)
            .Select(file => SeedText.From(file, Math.Min(FiguresOfFile, figures - (file * FiguresOfFile)), 0))];
        CSharpCompilation compilation = CSharpCompilation.Create("Seeds", [CSharpSyntaxTree.ParseText("internal static class Program;")],
            References(), new(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new TradeDataGenerator().AsSourceGenerator()], files,
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options, new SeedOptions());
        double clean = Time(() => driver = Checked(driver.RunGenerators(compilation), files.Length));
        double nothing = Time(() => driver = driver.RunGenerators(compilation));
        SeedText edited = SeedText.From(0, Math.Min(FiguresOfFile, figures), 1);
        double one = Time(() => driver = driver.ReplaceAdditionalText(files[0], edited).RunGenerators(compilation));
        return
        [
            new("Generator", figures, "Clean", clean, 1, true),
            new("Generator", figures, "NothingNew", nothing, nothing / clean, false),
            new("Generator", figures, "OneFileEdited", one, one / clean, false),
        ];
    }

    private static GeneratorDriver Checked(GeneratorDriver driver, int files)
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        if (result.Diagnostics.FirstOrDefault(each => each.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.GetMessage(CultureInfo.InvariantCulture));
        }

        return result.GeneratedTrees.Length > files
            ? driver : throw new InvalidOperationException($"The generator gave too little. {string.Join(" ", result.Diagnostics.Take(1))} {string.Join(" ", result.Results.Select(each => each.Exception?.Message))}");
    }

    private static double Time(Action run)
    {
        Stopwatch watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalNanoseconds;
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal)
                || Path.GetFileName(path) == "ChinaTrade.Data.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
}
