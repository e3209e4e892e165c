namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>The environment of a user's shell, from that of a test host.</summary>
internal static class ChildEnvironment
{
    // What dotnet test hands down would bind the child's MSBuild to this run; CI changes how projects build.
    private static readonly string[] LeakingPrefixes =
    [
        "MSBUILD", "VSTEST", "TESTINGPLATFORM", "COREHOST", "DOTNET_HOST_PATH", "DOTNET_CLI_CONTEXT", "DOTNET_STARTUP_HOOKS", "COR_", "CORECLR_",
    ];

    private static readonly string[] Leaking = ["CI", "GITHUB_ACTIONS", "TF_BUILD", "DOTNET_CLI_TELEMETRY_SESSIONID", "LANG", "LANGUAGE"];

    private static readonly Dictionary<string, string?> Quiet = new(StringComparer.Ordinal)
    {
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "true",
        // A server or a node that outlives the command would hold the temporary folder, and the captured output, open.
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    public static void Apply(IDictionary<string, string?> environment, IReadOnlyDictionary<string, string?> own)
    {
        foreach (string name in environment.Keys.Where(IsLeaking).ToArray()) environment.Remove(name);
        foreach (KeyValuePair<string, string?> variable in Quiet.Concat(own)) environment[variable.Key] = variable.Value;
    }

    private static bool IsLeaking(string name) =>
        LeakingPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        || name.StartsWith("LC_", StringComparison.Ordinal)
        || Leaking.Contains(name, StringComparer.OrdinalIgnoreCase);
}
