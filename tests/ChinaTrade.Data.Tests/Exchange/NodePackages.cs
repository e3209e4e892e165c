using System.ComponentModel;
using System.Diagnostics;

namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>Clients of others that come by npm, for machines that have node and reach a registry.</summary>
internal static class NodePackages
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A new folder with the package in it; <c>null</c> where node, npm or the registry is missing.</summary>
    public static async Task<string?> InstallAsync(string package)
    {
        string folder = Directory.CreateTempSubdirectory("chinatrade-node-").FullName;
        string npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        string? output = await TryRunAsync(
            folder, npm, "install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=0", "--silent", package);
        return output is null ? null : folder;
    }

    /// <summary>What a script prints, trimmed.</summary>
    public static async Task<string> RunAsync(string folder, string script, params string[] arguments)
    {
        string file = Path.Combine(folder, "script.cjs");
        await File.WriteAllTextAsync(file, script);
        return await TryRunAsync(folder, "node", [file, .. arguments])
            ?? throw new InvalidOperationException("The script failed: " + script);
    }

    private static async Task<string?> TryRunAsync(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            using CancellationTokenSource patience = new(Patience);
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            return process.ExitCode == 0 ? (await output).Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
