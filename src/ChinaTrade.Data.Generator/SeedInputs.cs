using System.Text;
using ChinaTrade.Data.Generator.Emission;
using ChinaTrade.Data.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ChinaTrade.Data.Generator;

/// <summary>What the compiler hands the generator, as plain data.</summary>
internal static class SeedInputs
{
    private const string Suffix = ".chinatrade.yaml";

    public static bool IsSeed(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        file.Path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
        || (options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.ChinaTradeSeed", out string? isSeed) && isSeed == "true");

    public static SeedText Read(AdditionalText file, CancellationToken cancel)
    {
        SourceText? text = file.GetText(cancel);
        if (text is null) return new SeedText(file.Path, null, "it cannot be read");

        // The compiler falls back to another encoding where bytes are not UTF-8: names and units would then be garbled in silence.
        return text.Encoding is null or UTF8Encoding
            ? new SeedText(file.Path, text.ToString())
            : new SeedText(file.Path, null, $"it was read as {text.Encoding.WebName}");
    }

    public static SeedTarget TargetOf(AnalyzerConfigOptionsProvider options)
    {
        options.GlobalOptions.TryGetValue("build_property.ChinaTradeIsLibrary", out string? isLibrary);
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? rootNamespace);
        return isLibrary == "true"
            ? new SeedTarget("ChinaTrade.Data", IsLibrary: true)
            : new SeedTarget(string.IsNullOrEmpty(rootNamespace)
                ? "ChinaTradeSeeds" : NamespaceName.From(rootNamespace!), IsLibrary: false);
    }

    /// <summary>The code lists that the referenced library carries; empty where it is not referenced.</summary>
    public static string ManifestOf(Compilation compilation) =>
        compilation.GetTypeByMetadataName(ManifestEmitter.TypeName)?.GetMembers(ManifestEmitter.FieldName).OfType<IFieldSymbol>()
            .FirstOrDefault()
            ?.ConstantValue as string ?? string.Empty;
}
