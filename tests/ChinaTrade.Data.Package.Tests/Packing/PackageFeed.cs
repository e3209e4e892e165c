using Xunit;

namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>The packages, packed once from the sources as they are, in a folder feed; and a place for projects that consume them.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private const string Library = "ChinaTrade.Data";
    private const string Generator = "ChinaTrade.Data.Generator";

    /// <summary>Every package.</summary>
    public static IReadOnlyList<string> Names { get; } = [Library, Generator, "ChinaTrade.Data.Gacc", "ChinaTrade.Data.Parquet", "ChinaTrade.Data.Testing"];

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("chinatrade-packages-");
    private int consumers;

    /// <summary>Their version, which no cache of the machine has ever seen.</summary>
    public string Version { get; } = $"0.1.0-test.g{Guid.NewGuid():N}";

    /// <summary>The sources that the packages were made of.</summary>
    public SourceTree Sources { get; private set; } = null!;

    /// <summary>The library.</summary>
    public PackedFile LibraryPackage => Open(Feed, Library, "nupkg");

    /// <summary>The library's symbols.</summary>
    public PackedFile LibrarySymbols => Open(Feed, Library, "snupkg");

    /// <summary>The generator.</summary>
    public PackedFile GeneratorPackage => Open(Feed, Generator, "nupkg");

    /// <summary>One of the packages.</summary>
    public PackedFile PackageOf(string name) => Open(Feed, name, "nupkg");

    /// <summary>The symbols of one of the packages that have some.</summary>
    public PackedFile SymbolsOf(string name) => Open(Feed, name, "snupkg");

    /// <summary>The packages, by name.</summary>
    public IEnumerable<string> Files =>
        Directory.EnumerateFiles(Feed).Select(path => Path.GetFileName(path).Replace("." + Version, null, StringComparison.Ordinal));

    // Apps of a single file are built under the user's data folder: theirs goes with the rest. Where the system has no such variable, it
    // stays.
    internal Dictionary<string, string?> Environment => new(StringComparer.Ordinal) { ["XDG_DATA_HOME"] = PathOf("data") };

    private string Feed => PathOf("feed");

    /// <summary>Packs all packages.</summary>
    public async Task InitializeAsync()
    {
        Sources = SourceTree.CopyTo(PathOf("sources"));
        await Pack(Sources, Feed);
        await WriteConsumersFolder();
    }

    /// <summary>Removes everything.</summary>
    public Task DisposeAsync()
    {
        try
        {
            root.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Windows keeps files that a compiler server still has open; they lie in the folder for temporary files.
        }

        return Task.CompletedTask;
    }

    /// <summary>Packs the sources once more, at another path.</summary>
    internal async Task<IReadOnlyDictionary<string, PackedFile>> PackElsewhere()
    {
        string feed = PathOf("other-feed");
        await Pack(SourceTree.CopyTo(PathOf("elsewhere", "other-sources")), feed);
        return Names.ToDictionary(name => name, name => Open(feed, name, "nupkg"), StringComparer.Ordinal);
    }

    /// <summary>A copy of one of the consumers' projects, outside the repository.</summary>
    internal Consumer NewConsumer(string project)
    {
        string folder = PathOf("consumers", $"{++consumers:00}", project);
        SourceTree.CopyFolder(Path.Combine(SourceTree.Consumers, project), folder);
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace(Consumer.VersionInProjects, Version, StringComparison.Ordinal));
        }

        return new(folder, Environment);
    }

    private PackedFile Open(string feed, string package, string extension) => new(Path.Combine(feed, $"{package}.{Version}.{extension}"));

    private async Task Pack(SourceTree sources, string feed)
    {
        // As a release is packed: paths of the machine stay out where CI is set.
        Dictionary<string, string?> environment = new(Environment, StringComparer.Ordinal) { ["CI"] = "true" };
        foreach (string name in Names)
        {
            // The library's build has built the generator.
            string[] build = name == Generator ? ["--no-build"] : [];
            string[] arguments = ["pack", $"src/{name}", .. build, "-c", "Release", "-o", feed, $"-p:Version={Version}"];
            (await ChildProcess.Run(sources.Root, environment, "dotnet", arguments)).Succeeded();
        }
    }

    // The machine's own sources and packages serve the consumers too; only our packages lie in a folder of this run, so that nothing
    // of it stays behind.
    private async Task WriteConsumersFolder()
    {
        string unpacking = PathOf("unpacking");
        Directory.CreateDirectory(PathOf("consumers"));
        SourceTree.CopyFolder(Path.Combine(SourceTree.Consumers, "Unpacking"), unpacking);
        string project = Path.Combine(unpacking, "Unpacking.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace(Consumer.VersionInProjects, Version, StringComparison.Ordinal));
        Dictionary<string, string?> environment = new(Environment, StringComparer.Ordinal) { ["NUGET_PACKAGES"] = PathOf("packages") };
        (await ChildProcess.Run(unpacking, environment, "dotnet", "restore")).Succeeded();
        File.WriteAllText(
            PathOf("consumers", "nuget.config"),
            """
            <configuration>
              <packageSources>
                <add key="packed" value="../feed" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="packed" value="../packages" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    private string PathOf(params string[] parts) => Path.Combine([root.FullName, .. parts]);
}
