using ChinaTrade.Data.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>The library as it is before generation: its hand-written source and its seed.</summary>
internal static class LibrarySource
{
    /// <summary>The folder of the library's sources.</summary>
    public static string Root { get; } = RepositoryFiles.PathOf("src/ChinaTrade.Data");

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
        Files("*.cs").Select(path => Parse(File.ReadAllText(path), path))
            .Append(Parse(ImplicitUsings, "ImplicitUsings.cs")),
        Consumer.Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static IReadOnlyList<SeedFile> Seed { get; } =
        [.. Files("*.yaml").Select(path => SeedFile.From(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]), path);

    private static IEnumerable<string> Files(string pattern) => Directory.EnumerateDirectories(Root)
        .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
        .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Root, pattern))
        .Order(StringComparer.Ordinal);
}
