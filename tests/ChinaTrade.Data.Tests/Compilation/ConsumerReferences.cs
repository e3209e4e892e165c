using Microsoft.CodeAnalysis;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>What a consumer's compiler sees: the library and the framework, for one of the library's targets.</summary>
internal static class ConsumerReferences
{
    public const string Net8 = "net8.0";

    public const string Net10 = "net10.0";

    public static MetadataReference[] From(string target) => [.. PathsOf(target).Select(path => MetadataReference.CreateFromFile(path))];

    public static IEnumerable<string> PathsOf(string target) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "consumers", target), "*.dll").Order(StringComparer.Ordinal);
}
