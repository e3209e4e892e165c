using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>The properties of a user's project, as the compiler hands them to a generator.</summary>
internal sealed class SeedOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.RootNamespace", "Seeds");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(string.Empty, string.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(string.Empty, string.Empty);

    private sealed class Values(string known, string itsValue) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == known ? itsValue : null;
            return value is not null;
        }
    }
}
