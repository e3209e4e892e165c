using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Consumers;

[Collection(PackedOnce.Name)]
public sealed class NativeAotTests(PackageFeed packages)
{
    [Fact]
    public async Task Publish_NativeAot_WritesWhatTheJitWrites()
    {
        Assert.True(
            OperatingSystem.IsWindows() || IsOnPath("clang") || IsOnPath("gcc"),
            "Native AOT links with clang or gcc, and with zlib: install one of them (on Debian: gcc zlib1g-dev).");
        Consumer consumer = packages.NewConsumer("NativeAot");
        (await consumer.Build()).Succeeded();
        ProcessResult compiledAtRunTime = (await consumer.Run()).Succeeded();

        (await consumer.Publish()).Succeeded();
        ProcessResult compiledAhead = (await consumer.RunPublished("NativeAot")).Succeeded();

        Assert.Equal("dynamic code: False, JSON by reflection: False", compiledAhead.Error.TrimEnd());
        Assert.Equal("18.07 trillion yuan", compiledAhead.Lines[0]);
        Assert.Contains("\"printed\":\"", compiledAhead.Output, StringComparison.Ordinal);
        Assert.Contains("True", compiledAhead.Lines);
        Assert.Contains("\npublication,period,indicator,", compiledAhead.Output, StringComparison.Ordinal);
        Assert.Equal(compiledAtRunTime.Output, compiledAhead.Output);
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
