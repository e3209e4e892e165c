using System.Collections.Immutable;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Emission;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;
using ChinaTrade.Data.Generator.Validation;
using Microsoft.CodeAnalysis;

namespace ChinaTrade.Data.Generator;

/// <summary>YAML seeds to typed members: read, parse, bind, emit. Source and diagnostics are separate outputs, so that a moved line
/// refreshes a message without emitting anything anew.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TradeDataGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<SeedTarget> target = context.AnalyzerConfigOptionsProvider.Select((options, _) => SeedInputs.TargetOf(options));
        IncrementalValuesProvider<SeedDocument> documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => SeedInputs.IsSeed(pair.Left, pair.Right))
            .Select((pair, cancel) => SeedInputs.Read(pair.Left, cancel))
            .WithTrackingName(PipelineSteps.Read)
            .Select((text, _) => SeedReader.Read(text))
            .WithTrackingName(PipelineSteps.Parse);

        IncrementalValueProvider<ImmutableArray<BoundCodeList>> codeLists = documents
            .Where(document => CodeListSchema.Find(document.Kind) is not null)
            .Select((document, _) => CodeListBinder.Bind(document, CodeListSchema.Find(document.Kind)!))
            .Collect();
        IncrementalValueProvider<CodeLists> vocabulary = codeLists
            .Combine(context.CompilationProvider.Select((compilation, _) => SeedInputs.ManifestOf(compilation)))
            .Select((pair, _) => pair.Left.IsEmpty ? CodeListManifest.Read(pair.Right) : CodeListsBinder.Combine(pair.Left))
            .WithTrackingName(PipelineSteps.CodeLists);

        IncrementalValuesProvider<BoundBriefing> bound = documents
            .Where(document => document.Kind == "briefing")
            .Combine(vocabulary.Select((lists, _) => new SeedVocabulary(lists)))
            .Select((pair, _) => BriefingBinder.Bind(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Bind);

        EmitCodeLists(context, codeLists, vocabulary);
        EmitBriefings(context, bound, target);
        Report(context, documents, codeLists, vocabulary, bound);
    }

    private static void EmitCodeLists(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ImmutableArray<BoundCodeList>> files,
        IncrementalValueProvider<CodeLists> vocabulary)
    {
        // Only the library has code-list files; a user's project finds the lists in the library.
        IncrementalValueProvider<CodeLists> own = files.Combine(vocabulary).Select((pair, _) => pair.Left.IsEmpty ? CodeLists.None : pair.Right);
        context.RegisterSourceOutput(own, static (output, lists) =>
        {
            foreach (KeyValuePair<string, string> source in CatalogueEmitter.Emit(lists)) output.AddSource(source.Key, source.Value);
        });
    }

    private static void EmitBriefings(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<BoundBriefing> bound, IncrementalValueProvider<SeedTarget> target)
    {
        IncrementalValuesProvider<BriefingModel> models = bound
            .Select((briefing, _) => briefing.Model)
            .Where(model => model is not null)
            .Select((model, _) => model!)
            .WithTrackingName(PipelineSteps.Briefing);
        context.RegisterSourceOutput(models.Combine(target), static (output, pair) =>
        {
            output.AddSource(pair.Left.Member + ".Columns.g.cs", ColumnsEmitter.Emit(pair.Left, pair.Right));
            output.AddSource(pair.Left.Member + ".Paths.g.cs", PathsEmitter.Emit(pair.Left, pair.Right));
        });
        IncrementalValueProvider<EquatableArray<BriefingHead>> heads = models
            .Select((model, _) => new BriefingHead(model.Code, model.Member, model.Title, model.Date, model.Period))
            .Collect()
            .Select((all, _) => all.OrderBy(head => head.Date, StringComparer.Ordinal).ThenBy(head => head.Code, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(PipelineSteps.Heads);
        context.RegisterSourceOutput(heads.Combine(target), static (output, pair) =>
        {
            if (pair.Left.Count > 0 || pair.Right.IsLibrary) output.AddSource(pair.Right.Root + ".g.cs", BriefingsEmitter.Emit(pair.Left, pair.Right));
        });
    }

    private static void Report(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SeedDocument> documents,
        IncrementalValueProvider<ImmutableArray<BoundCodeList>> codeLists,
        IncrementalValueProvider<CodeLists> vocabulary,
        IncrementalValuesProvider<BoundBriefing> bound)
    {
        IncrementalValuesProvider<SeedDiagnostic> diagnostics = documents.Collect()
            .Combine(codeLists.Combine(vocabulary))
            .Combine(bound.Collect())
            .SelectMany((all, _) => SeedFaults.Of(all.Left.Left, all.Left.Right.Left, all.Left.Right.Right, all.Right))
            .WithTrackingName(PipelineSteps.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(DiagnosticFactory.Create(diagnostic)));
    }
}
