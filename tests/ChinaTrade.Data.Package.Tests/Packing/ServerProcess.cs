using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>A program that serves HTTP on a port of its own choice, until it is disposed of.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process) => this.process = process;

    /// <summary>Where it listens.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>Starts a program and waits until it listens.</summary>
    public static async Task<ServerProcess> Start(
        string directory, IReadOnlyDictionary<string, string?> environment, string command, params string[] arguments)
    {
        ProcessStartInfo start = new(command, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true,
            RedirectStandardError = true };
        ChildEnvironment.Apply(start.Environment, environment);
        ServerProcess server = new(new Process { StartInfo = start, EnableRaisingEvents = true });
        server.process.OutputDataReceived += (_, line) => server.Read(line.Data);
        server.process.ErrorDataReceived += (_, line) => server.Read(line.Data);
        server.process.Exited += (_, _) => server.address.TrySetException(new InvalidOperationException("The program ended."));
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        try
        {
            server.Client = new HttpClient { BaseAddress = await server.address.Task.WaitAsync(Patience) };
            return server;
        }
        catch (Exception fault) when (fault is TimeoutException or InvalidOperationException)
        {
            server.Dispose();
            Assert.Fail($"{fault.Message}\n{command} {string.Join(' ', arguments)}\n{server.output}");
            throw;
        }
    }

    public void Dispose()
    {
        Client?.Dispose();
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null) return;
        lock (output) output.AppendLine(line);
        if (Listening.Match(line) is { Success: true } found) address.TrySetResult(new(found.Groups[1].Value));
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening { get; }
}
