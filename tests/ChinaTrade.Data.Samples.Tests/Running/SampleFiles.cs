using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Samples.Tests.Running;

/// <summary>The folders of the samples.</summary>
internal static class SampleFiles
{
    private const string AppFolder = "docs/samples";

    private const string QueryFolder = "src/ChinaTrade.Data/linqpad-samples";

    /// <summary>The folder of the apps, one file each.</summary>
    public static string Apps { get; } = RepositoryFiles.PathOf(AppFolder);

    /// <summary>The folder of the queries that the package carries to LINQPad.</summary>
    public static string Queries { get; } = RepositoryFiles.PathOf(QueryFolder);

    /// <summary>Reads an app.</summary>
    public static string ReadApp(string name) => RepositoryFiles.Read($"{AppFolder}/{name}");

    /// <summary>Reads a file that belongs to the queries.</summary>
    public static string ReadQuery(string name) => RepositoryFiles.Read($"{QueryFolder}/{name}");
}
