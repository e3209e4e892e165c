using System.Diagnostics;
using System.Text;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>Runs a command to its end, as from a user's shell, and takes down what it writes.</summary>
internal static class ChildProcess
{
    // A first restore on a new machine fetches the native compiler and the runtimes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task<ProcessResult> Run(
        string directory, IReadOnlyDictionary<string, string?> environment, string command, params string[] arguments)
    {
        ProcessStartInfo start = new(command, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        ChildEnvironment.Apply(start.Environment, environment);

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string commandLine = string.Join(' ', [command, .. arguments]);
        using CancellationTokenSource limit = new(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            ProcessResult killed = new(commandLine, directory, -1, await output, await error);
            Assert.Fail($"The command was killed after {Patience.TotalMinutes:0} minutes.\n{killed}");
        }

        return new(commandLine, directory, process.ExitCode, await output, await error);
    }
}
