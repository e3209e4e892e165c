using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class SeedDriver
{
    /// <summary>In a user's project that references the library.</summary>
    public static SeedRun RunForUser(params IEnumerable<SeedFile> files) => Run(Consumer.WithLibrary, SeedOptions.User, files);

    /// <summary>In the library itself, where the code lists are files too.</summary>
    public static SeedRun RunForLibrary(params IEnumerable<SeedFile> files) => Run(LibrarySource.Compilation, SeedOptions.Library, files);

    public static SeedRun Run(CSharpCompilation compilation, SeedOptions options, IEnumerable<SeedFile> files)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new TradeDataGenerator().AsSourceGenerator()],
            files,
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Rerun(driver, compilation);
    }

    public static SeedRun Rerun(GeneratorDriver driver, CSharpCompilation compilation) =>
        new(driver.RunGenerators(compilation), compilation);
}
