using Microsoft.CodeAnalysis;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>What a consumer's compiler sees: the library and the framework, for one of the library's targets.</summary>
internal static class ConsumerReferences
{
    public const string Net8 = "net8.0";

    public const string Net10 = "net10.0";

    public static MetadataReference[] Of(string target)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "consumers", target);
        return [.. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];
    }
}
