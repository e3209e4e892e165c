using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>The library as it is before generation: its hand-written source and its seed.</summary>
internal static class LibrarySource
{
    // The library's project has the SDK's implicit usings.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "ChinaTrade.Data",
        Directory.EnumerateFiles(PathOf("library-source"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(File.ReadAllText(path), path))
            .Append(Parse(ImplicitUsings, "ImplicitUsings.cs")),
        Consumer.Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static IReadOnlyList<SeedFile> Seed { get; } = Directory
        .EnumerateFiles(PathOf("library-seed"), "*.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => SeedFile.Of(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
        .ToArray();

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]), path);

    private static string PathOf(string folder) => Path.Combine(AppContext.BaseDirectory, folder);
}
