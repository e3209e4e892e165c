using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>A user's project before generation: it references the built library and is compiled as C# 12.</summary>
internal static class Consumer
{
    /// <summary>The oldest language version that generated code must compile with.</summary>
    public static CSharpParseOptions Language { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static IReadOnlyList<MetadataReference> Framework { get; } = Directory
        .EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
        .Append(typeof(object).Assembly.Location)
        .Distinct(StringComparer.Ordinal)
        .Where(IsManaged)
        .Select(path => MetadataReference.CreateFromFile(path))
        .ToArray();

    public static MetadataReference Library { get; } =
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "library", "ChinaTrade.Data.dll"));

    public static CSharpCompilation WithLibrary { get; } = Create([.. Framework, Library]);

    public static CSharpCompilation WithoutLibrary { get; } = Create(Framework);

    public static SyntaxTree Parse(string source, string path = "Program.cs") => CSharpSyntaxTree.ParseText(source, Language, path);

    private static CSharpCompilation Create(IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Example",
        [Parse("internal static class Program;")],
        references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private static bool IsManaged(string path)
    {
        using FileStream file = File.OpenRead(path);
        using System.Reflection.PortableExecutable.PEReader reader = new(file);
        return reader.HasMetadata;
    }
}
