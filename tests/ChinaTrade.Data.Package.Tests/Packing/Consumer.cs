namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>A user's project in a folder of its own.</summary>
internal sealed class Consumer(string folder, IReadOnlyDictionary<string, string?> environment)
{
    /// <summary>Stands in the consumers' projects for the version that was packed.</summary>
    public const string VersionInProjects = "0.0.0-packed";

    // Whether a warning is one of the compiler's, of NuGet's or of MSBuild's: a consumer sees none.
    private static readonly string[] Strict = ["-warnaserror", "-v", "quiet"];

    public string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), content);
    }

    public void Replace(string file, string what, string with) => Write(file, Read(file).Replace(what, with, StringComparison.Ordinal));

    public Task<ProcessResult> Build(params string[] arguments) => DotNet(["build", .. Strict, .. arguments]);

    public Task<ProcessResult> Publish(params string[] arguments) =>
        DotNet(["publish", .. Strict, "--use-current-runtime", "-o", "published", .. arguments]);

    /// <summary>Runs what was built.</summary>
    public Task<ProcessResult> Run(params string[] arguments) => DotNet(["run", "--no-build", .. arguments]);

    /// <summary>Runs what was published as an executable.</summary>
    public Task<ProcessResult> RunPublished(string program, params string[] arguments) =>
        ChildProcess.Run(folder, environment, PathOf("published", program + (OperatingSystem.IsWindows() ? ".exe" : null)), arguments);

    public Task<ProcessResult> DotNet(params string[] arguments) => DotNet([], arguments);

    public Task<ProcessResult> DotNet(IEnumerable<KeyValuePair<string, string?>> variables, params string[] arguments)
    {
        Dictionary<string, string?> all = new(environment, StringComparer.Ordinal);
        foreach (KeyValuePair<string, string?> variable in variables) all[variable.Key] = variable.Value;
        return ChildProcess.Run(folder, all, "dotnet", arguments);
    }
}
