using System.Runtime.CompilerServices;

namespace ChinaTrade.Data.Samples.Tests.Running;

/// <summary>Where the samples lie, found from this source file as snapshots are.</summary>
internal static class RepositoryFolder
{
    /// <summary>docs/samples: one file an app.</summary>
    public static string Apps { get; } = PathOf("docs", "samples");

    /// <summary>The queries that the package carries to LINQPad.</summary>
    public static string Queries { get; } = PathOf("src", "ChinaTrade.Data", "linqpad-samples");

    /// <summary>A path from the root of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    /// <summary>The text of a file; lines end in LF.</summary>
    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts)).ReplaceLineEndings("\n");

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
