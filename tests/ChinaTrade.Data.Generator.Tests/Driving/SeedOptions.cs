using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ChinaTrade.Data.Generator.Tests.Driving;

/// <summary>The build's properties and item metadata, as the compiler hands them to a generator.</summary>
internal sealed class SeedOptions(
    IReadOnlyDictionary<string, string> properties, IReadOnlyDictionary<string, string> metadata) : AnalyzerConfigOptionsProvider
{
    public static SeedOptions Library { get; } = new(Property("ChinaTradeIsLibrary", "true"), None);

    public static SeedOptions User { get; } = OfUser("Example");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    private static Dictionary<string, string> None => [];

    public static SeedOptions OfUser(string rootNamespace) => new(Property("RootNamespace", rootNamespace), None);

    /// <summary>Marks every additional file as a seed, whatever its name.</summary>
    public static SeedOptions OfNamedSeeds(string isSeed) => new(
        Property("RootNamespace", "Example"), new Dictionary<string, string> { ["build_metadata.AdditionalFiles.ChinaTradeSeed"] = isSeed });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(None);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(metadata);

    private static Dictionary<string, string> Property(string name, string value) => new() { ["build_property." + name] = value };

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
