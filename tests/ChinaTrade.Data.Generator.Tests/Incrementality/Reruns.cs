using ChinaTrade.Data.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace ChinaTrade.Data.Generator.Tests.Incrementality;

/// <summary>What a second run did anew.</summary>
internal static class Reruns
{
    /// <summary>The results of a step that a run made, rather than took over or found equal to the last run's.</summary>
    public static int Anew(this SeedRun run, string step) =>
        run.Result.TrackedSteps.TryGetValue(step, out var steps) ? steps.SelectMany(each => each.Outputs).Count(IsAnew) : 0;

    /// <summary>How the results of a step came about.</summary>
    public static IEnumerable<IncrementalStepRunReason> Reasons(this SeedRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(each => each.Outputs).Select(output => output.Reason);

    /// <summary>The number of outputs, of sources and diagnostics, that were made anew.</summary>
    public static int OutputsAnew(this SeedRun run) =>
        run.Result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Count(IsAnew);

    /// <summary>The files that the second run emitted: the others are the first run's.</summary>
    public static IEnumerable<string> EmittedSince(this SeedRun run, SeedRun before)
    {
        HashSet<object> known = before.Result.GeneratedSources.Select(source => (object)source.SourceText)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return run.Result.GeneratedSources.Where(source => !known.Contains(source.SourceText)).Select(source => source.HintName);
    }

    private static bool IsAnew((object Value, IncrementalStepRunReason Reason) output) =>
        output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;
}
