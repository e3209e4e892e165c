using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Xml.Linq;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>The tests of this folder pass again at every width of vectors that a processor may have. The runtime decides on the width when
/// it starts, so they run in another process.</summary>
/// <remarks>Processors of x64 have 128, 256 or 512 bits, those of Arm64 always 128. A width that this processor lacks stays as it
/// is.</remarks>
public sealed class VectorWidthTests
{
    /// <summary>Tells the child how many bits its vectors must have.</summary>
    private const string ExpectedBits = "CHINATRADE_EXPECTED_VECTOR_BITS";

    /// <summary>The kernels have more tests than this.</summary>
    private const int Least = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // What a test host hands down would bind the child to this run, or to its collector of coverage.
    private static readonly string[] Leaking = ["VSTEST", "MSBUILD", "TESTINGPLATFORM", "COR_", "CORECLR_", "DOTNET_STARTUP_HOOKS",
        "DOTNET_ENABLE", "COMPLUS_ENABLE"];

    [Theory]
    [InlineData(256, "EnableAVX512F EnableAVX512")]
    [InlineData(128, "EnableAVX2")]
    [InlineData(0, "EnableHWIntrinsic")]
    public async Task Kernels_WithVectorsOfSoManyBits_PassTheirTests(int bits, string settings)
    {
        string folder = Directory.CreateTempSubdirectory("chinatrade-vectors-").FullName;
        try
        {
            await RunTests(Path.Combine(folder, "results.trx"), Math.Min(bits, Bits), settings.Split(' '));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // In the child, the variable says what the setting must have done.
    [Fact]
    public void Vectors_OfThisProcess_HaveTheExpectedBits()
    {
        int expected = Environment.GetEnvironmentVariable(ExpectedBits) is { } bits ? int.Parse(bits, CultureInfo.InvariantCulture) : Bits;

        // Whether Arm64 can do without its vectors depends on the runtime.
        if (RuntimeInformation.ProcessArchitecture == Architecture.X64) Assert.Equal(expected, Bits);
        else Assert.InRange(Bits, 0, 128);
        Assert.True(!Vector512.IsHardwareAccelerated || Vector256.IsHardwareAccelerated);
        Assert.True(!Vector256.IsHardwareAccelerated || Vector128.IsHardwareAccelerated);
    }

    private static int Bits => Vector512.IsHardwareAccelerated
        ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;

    private static async Task RunTests(string results, int bits, string[] settings)
    {
        string filter =
            $"FullyQualifiedName~{typeof(VectorWidthTests).Namespace}&FullyQualifiedName!~{nameof(Kernels_WithVectorsOfSoManyBits_PassTheirTests)}";
        string assembly = typeof(VectorWidthTests).Assembly.Location;
        // Without the cases of all theories of the assembly, which the filter would only discard.
        string[] arguments = ["vstest", assembly, $"--TestCaseFilter:{filter}", $"--logger:trx;LogFileName={results}", "--",
            "xUnit.PreEnumerateTheories=false"];
        ProcessStartInfo start = new("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsLeaking).ToArray()) start.Environment.Remove(name);
        foreach (string setting in settings) start.Environment["DOTNET_" + setting] = "0";
        start.Environment[ExpectedBits] = bits.ToString(CultureInfo.InvariantCulture);

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource limit = new(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.ExitCode == 0, await output + await error);
        XElement counters = XDocument.Load(results).Descendants().Single(element => element.Name.LocalName == "Counters");
        Assert.Equal((int)counters.Attribute("total")!, (int)counters.Attribute("passed")!);
        Assert.InRange((int)counters.Attribute("passed")!, Least, int.MaxValue);
    }

    private static bool IsLeaking(string name) => Leaking.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
