using Xunit;
using static VerifyXunit.Verifier;

namespace VerifyTests.StandIn;

public sealed class ComparisonTests : IDisposable
{
    private const string Verified = "M.verified.txt";
    private const string Received = "M.received.txt";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Verify_CommittedSnapshot_Passes()
    {
        await Task.Yield();
        await Verify("Exports\t13.34\nImports\t9.43").UseDirectory("_snapshots");
    }

    [Fact]
    public async Task Verify_CommittedSnapshotOfCode_IsNotCompiled()
    {
        await Verify("class Unfinished {", "cs").UseDirectory("_snapshots");
    }

    [Fact]
    public async Task Verify_SameText_WritesNothing()
    {
        workspace.Write(Verified, "one\ntwo");
        await Compare("one\ntwo");
        Assert.Equal([Verified], workspace.Files);
    }

    [Fact]
    public async Task Verify_SameText_RemovesStaleReceivedFile()
    {
        workspace.Write(Verified, "one");
        workspace.Write(Received, "old");
        await Compare("one");
        Assert.Equal([Verified], workspace.Files);
    }

    [Fact]
    public async Task Verify_OtherText_WritesReceivedAndKeepsVerified()
    {
        workspace.Write(Verified, "one\ntwo");
        await Assert.ThrowsAsync<VerifyException>(() => Compare("one\nthree"));
        Assert.Equal([Received, Verified], workspace.Files);
        Assert.Equal("one\nthree", workspace.Read(Received));
        Assert.Equal("one\ntwo", workspace.Read(Verified));
    }

    [Theory]
    [InlineData("one\ntwo\nsix", "one\nten\nsix", 2, "\"two\"", "\"ten\"")]
    [InlineData("one ", "one", 1, "\"one \"", "\"one\"")]
    [InlineData("one", "one\n", 2, "(no such line)", "\"\"")]
    [InlineData("one\ntwo", "one", 2, "\"two\"", "(no such line)")]
    public async Task Verify_OtherText_ReportsPathsAndFirstDifferingLine(
        string received, string verified, int line, string receivedLine, string verifiedLine)
    {
        workspace.Write(Verified, verified);
        VerifyException mismatch = await Assert.ThrowsAsync<VerifyException>(() => Compare(received));
        Assert.Equal(
            $"""
            The snapshot differs at line {line}.
              received: {receivedLine}
              verified: {verifiedLine}
            Received: {workspace.PathOf(Received)}
            Verified: {workspace.PathOf(Verified)}
            """,
            mismatch.Message);
    }

    [Theory]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("one\ntwo", "one\r\ntwo")]
    [InlineData("one\rtwo", "one\ntwo")]
    public async Task Verify_OtherLineEndings_Passes(string received, string verified)
    {
        workspace.Write(Verified, verified);
        await Compare(received);
        Assert.Equal([Verified], workspace.Files);
    }

    [Fact]
    public async Task Verify_CarriageReturns_AreReceivedAsLineFeeds()
    {
        await Assert.ThrowsAsync<VerifyException>(() => Compare("one\r\ntwo"));
        Assert.Equal("one\ntwo"u8.ToArray(), await File.ReadAllBytesAsync(workspace.PathOf(Received)));
    }

    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "emptyString")]
    public async Task Verify_NoText_ComparesAWord(string? target, string verified)
    {
        workspace.Write(Verified, verified);
        await Compare(target);
        Assert.Equal([Verified], workspace.Files);
    }

    [Fact]
    public async Task Verify_AwaitedTwice_ComparesOnce()
    {
        workspace.Write(Verified, "one");
        SettingsTask comparison = Compare("one");
        await comparison;
        workspace.Write(Verified, "two");
        await comparison;
        Assert.Equal([Verified], workspace.Files);
    }

    private SettingsTask Compare(string? target) => Verify(target, null, workspace.SourceFile).UseFileName("M");
}
