using System.Reflection;
using System.Runtime.CompilerServices;
using PublicApiGenerator;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Surface;

/// <summary>The public API, one file an assembly: who changes it sees what callers will see.</summary>
/// <remarks>Typed paths have tests of their own, and would be ten thousand lines. Operators of figures stand in extension blocks, which
/// the generator of the text does not know: they have a file of their own.</remarks>
public sealed class PublicApiTests
{
    public static TheoryData<string> Assemblies => [.. PublicTypes.Assemblies.Keys];

    private static IEnumerable<Type> WithExtensionBlocks => PublicTypes.Written.Where(HasExtensionBlocks);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public async Task Api_OfTheAssembly_IsAsAccepted(string assembly)
    {
        Assembly subject = PublicTypes.Assemblies[assembly];
        ApiGeneratorOptions options = new()
        {
            IncludeAssemblyAttributes = false,
            // Holds a name that the compiler made up.
            ExcludeAttributes = [typeof(AsyncIteratorStateMachineAttribute).FullName!],
            IncludeTypes =
                [.. PublicTypes.Written.Except(WithExtensionBlocks).Where(type => type.Assembly == subject && !type.IsNested)],
        };

        await Verify(subject.GeneratePublicApi(options)).UseDirectory("_snapshots").UseParameters(assembly);
    }

    [Fact]
    public async Task Operators_InExtensionBlocks_AreAsAccepted()
    {
        IEnumerable<string> lines =
            from type in WithExtensionBlocks
            from method in type.GetMethods(PublicTypes.Own)
            let parameters = method.GetParameters().Select(parameter => $"{parameter.ParameterType} {parameter.Name}")
            select $"{type.Name}.{method.Name}({string.Join(", ", parameters)}): {method.ReturnType}";
        string text = string.Join('\n', lines.Order(StringComparer.Ordinal)).Replace("ChinaTrade.Data.", null, StringComparison.Ordinal);

        await Verify(text).UseDirectory("_snapshots");
    }

    private static bool HasExtensionBlocks(Type type) =>
        type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)
            .Any(nested => nested.Name.StartsWith("<G>$", StringComparison.Ordinal));
}
