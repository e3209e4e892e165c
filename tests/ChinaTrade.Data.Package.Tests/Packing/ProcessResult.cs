using Xunit;

namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>What a child process did.</summary>
public sealed record ProcessResult(string CommandLine, string Directory, int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>This result, of a process that succeeded; otherwise the test fails with all that it wrote.</summary>
    public ProcessResult Succeeded()
    {
        if (ExitCode != 0) Assert.Fail("The command failed.\n" + this);
        return this;
    }

    /// <summary>This result, of a process that failed; otherwise the test fails with all that it wrote.</summary>
    public ProcessResult Failed()
    {
        if (ExitCode == 0) Assert.Fail("The command should have failed.\n" + this);
        return this;
    }

    /// <summary>The command, its exit code and all that it wrote.</summary>
    public override string ToString() => $"{CommandLine}\nin {Directory}\nexit code {ExitCode}\n{Output}\n{Error}";
}
