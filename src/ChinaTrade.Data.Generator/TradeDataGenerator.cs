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
        IncrementalValueProvider<SeedTarget> options =
            context.AnalyzerConfigOptionsProvider.Select((options, _) => SeedInputs.TargetOf(options));
        IncrementalValuesProvider<SeedDocument> documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => SeedInputs.IsSeed(pair.Left, pair.Right))
            .Select((pair, cancel) => SeedInputs.Read(pair.Left, cancel))
            .WithTrackingName(PipelineSteps.Read)
            .Select((text, _) => SeedReader.Read(text))
            .WithTrackingName(PipelineSteps.Parse);

        // Only the library has whole code lists; a user's project finds them in the library, and may add codes.
        IncrementalValueProvider<ImmutableArray<BoundCodeList>> codeLists = documents
            .Combine(options)
            .SelectMany((pair, _) => BindCodes(pair.Left, pair.Right.IsLibrary))
            .Collect();
        IncrementalValueProvider<CodeLists> ownLists = codeLists.Select((files, _) => CodeListsBinder.Combine(files));
        IncrementalValueProvider<OwnCodes> ownCodes = codeLists.Select((files, _) => CodeListsBinder.OwnOf(files));
        IncrementalValueProvider<CodeLists> library = context.CompilationProvider
            .Select((compilation, _) => SeedInputs.ManifestOf(compilation))
            .Select((manifest, _) => CodeListManifest.Read(manifest));
        IncrementalValueProvider<CodeLists> vocabulary = ownLists
            .Combine(library)
            .Combine(options)
            .Select((pair, _) => pair.Right.IsLibrary ? pair.Left.Left : CodeListsBinder.Extend(pair.Left.Right, pair.Left.Left))
            .WithTrackingName(PipelineSteps.CodeLists);
        IncrementalValueProvider<SeedTarget> target = options.Combine(ownCodes)
            .Select((pair, _) => pair.Left with { HasOwnCodes = pair.Right.HasAny });

        IncrementalValuesProvider<BoundCollection> bound = documents
            .Where(document => document.HasFigures)
            .Combine(vocabulary.Select((lists, _) => new SeedVocabulary(lists)))
            .Select((pair, _) => CollectionBinder.Bind(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Bind);

        EmitKinds(context, target);
        EmitCodeLists(context, ownLists.Combine(target), ownCodes.Combine(target));
        IncrementalValueProvider<EquatableArray<MovedPath>> moved = documents
            .Where(document => document.Kind == SeedDocument.MovedPathsKind)
            .SelectMany((document, _) => MovedPathsBinder.Bind(document, new DiagnosticBag(document.Path)).Select(bound => bound.Move))
            .Collect()
            .Select((moves, _) => moves.ToEquatableArray());
        EmitCollections(context, bound, target, moved);
        Report(context, documents.Collect().Combine(target), codeLists.Combine(vocabulary).Combine(library), bound);
    }

    private static void EmitKinds(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SeedTarget> target) =>
        context.RegisterSourceOutput(target, static (output, target) =>
        {
            if (target.IsLibrary) AddSources(output, [.. KindsEmitter.Emit(), .. EntriesEmitter.Emit()]);
        });

    private static IEnumerable<BoundCodeList> BindCodes(SeedDocument document, bool isLibrary)
    {
        if (isLibrary) return CodeListSchema.Find(document.Kind) is { } schema ? [CodeListBinder.Bind(document, schema)] : [];
        return document.Kind == SeedDocument.OwnCodesKind ? OwnCodesBinder.Bind(document) : [];
    }

    private static void EmitCodeLists(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(CodeLists Lists, SeedTarget Target)> lists,
        IncrementalValueProvider<(OwnCodes Codes, SeedTarget Target)> own)
    {
        context.RegisterSourceOutput(lists, static (output, pair) =>
        {
            if (pair.Target.IsLibrary) AddSources(output, CatalogueEmitter.Emit(pair.Lists));
        });
        context.RegisterSourceOutput(own, static (output, pair) =>
        {
            if (pair.Target.HasOwnCodes) output.AddSource("Codes.g.cs", OwnCodesEmitter.Emit(pair.Codes, pair.Target));
        });
    }

    private static void AddSources(SourceProductionContext output, IEnumerable<KeyValuePair<string, string>> sources)
    {
        foreach (KeyValuePair<string, string> source in sources) output.AddSource(source.Key, source.Value);
    }

    private static void EmitCollections(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<BoundCollection> bound, IncrementalValueProvider<SeedTarget> target,
        IncrementalValueProvider<EquatableArray<MovedPath>> moved)
    {
        // Two files of one name would take the generator down; the second has its diagnostic.
        IncrementalValueProvider<EquatableArray<string>> refused = bound.Collect().Select((all, _) => DuplicateNamesRule.PathsOf(all));
        IncrementalValuesProvider<CollectionModel> collections = bound
            .Combine(refused)
            .Where(pair => !pair.Right.Contains(pair.Left.Path))
            .Select((pair, _) => pair.Left.Model)
            .Where(model => model is not null)
            .Select((model, _) => model!)
            .WithTrackingName(PipelineSteps.Columns);
        context.RegisterSourceOutput(collections.Combine(target), static (output, pair) =>
            output.AddSource(pair.Left.ColumnsClass + ".g.cs", ColumnsEmitter.Emit(pair.Left, pair.Right)));

        // A path may lead to figures of several files, and depends on the figures that it leads to only.
        IncrementalValueProvider<EquatableArray<PathModel>> periods = collections.Collect().Combine(moved)
            .Select((pair, _) => MovedPaths.AddTo(TypedPaths.ByPeriod(pair.Left).ToArray(), pair.Right).ToEquatableArray());
        IncrementalValuesProvider<PathModel> paths = collections
            .Combine(periods)
            .SelectMany((pair, _) => TypedPaths.BroughtBy(pair.Left, pair.Right))
            .Where(path => path is not null)
            .Select((path, _) => path!)
            .WithTrackingName(PipelineSteps.Paths);
        context.RegisterSourceOutput(paths.Combine(target), static (output, pair) =>
            output.AddSource(pair.Left.Name + ".Path.g.cs", PathsEmitter.Emit(pair.Left, pair.Right)));

        IncrementalValueProvider<RootModel> root = collections.Collect().Select((all, _) => RootModel.From(all))
            .WithTrackingName(PipelineSteps.Root);
        context.RegisterSourceOutput(root.Combine(target), static (output, pair) =>
        {
            if (pair.Left.ColumnsClasses.Count == 0 && !pair.Right.IsLibrary) return;
            output.AddSource("Root.g.cs", RootEmitter.Emit(pair.Left, pair.Right));
            output.AddSource("Years.g.cs", YearsEmitter.Emit(pair.Left, pair.Right));
        });
    }

    private static void Report(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(ImmutableArray<SeedDocument> Files, SeedTarget Target)> documents,
        IncrementalValueProvider<((ImmutableArray<BoundCodeList> Files, CodeLists All) Lists, CodeLists Library)> lists,
        IncrementalValuesProvider<BoundCollection> collections)
    {
        IncrementalValuesProvider<SeedDiagnostic> diagnostics = documents
            .Combine(lists)
            .Combine(collections.Collect())
            .SelectMany((all, _) =>
            {
                ((var seeds, var codeLists), var bound) = all;
                return SeedFaults.Find(
                    seeds.Files, codeLists.Lists.Files, codeLists.Lists.All, codeLists.Library, bound, seeds.Target.IsLibrary);
            })
            .WithTrackingName(PipelineSteps.Diagnostics);
        context.RegisterSourceOutput(
            diagnostics, static (output, diagnostic) => output.ReportDiagnostic(DiagnosticFactory.Create(diagnostic)));
    }
}
