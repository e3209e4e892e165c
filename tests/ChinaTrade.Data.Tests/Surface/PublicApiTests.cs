using System.Reflection;
using ChinaTrade.Data.Testing;
using PublicApiGenerator;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>The public API, one file an assembly: who changes it sees what callers will see.</summary>
/// <remarks>Typed paths have tests of their own, and would be ten thousand lines. Operators of figures stand in extension blocks, which
/// the generator of the text does not know; what they allow is tested by what compiles.</remarks>
public sealed class PublicApiTests
{
    public static TheoryData<string> Assemblies => [.. All.Keys];

    private static Dictionary<string, Assembly> All { get; } = new(StringComparer.Ordinal)
    {
        ["ChinaTrade.Data"] = typeof(TradeData).Assembly,
        ["ChinaTrade.Data.Testing"] = typeof(FigureAssert).Assembly,
    };

    private static bool HasExtensionBlocks(Type type) =>
        type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Any(nested => nested.Name.StartsWith("<G>$", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public async Task Api_OfTheAssembly_IsAsAccepted(string assembly)
    {
        ApiGeneratorOptions options = new()
        {
            IncludeAssemblyAttributes = false,
            IncludeTypes = [.. All[assembly].GetExportedTypes().Where(type => type is { IsNested: false, Namespace: not "ChinaTrade.Data.TypedPaths" } && !HasExtensionBlocks(type))],
        };

        await Verify(All[assembly].GeneratePublicApi(options)).UseDirectory("_snapshots").UseParameters(assembly);
    }
}
