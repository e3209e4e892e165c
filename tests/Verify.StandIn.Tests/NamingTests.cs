using Xunit;
using static VerifyXunit.Verifier;

namespace VerifyTests.StandIn;

public sealed class NamingTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Verify_NoSettings_NamesClassAndMethod()
    {
        await workspace.AssertReceived(
            Verify("text", null, workspace.SourceFile),
            "NamingTests.Verify_NoSettings_NamesClassAndMethod.received.txt");
    }

    [Fact]
    public async Task Verify_CalledThroughAMethod_NamesTheTest()
    {
        await workspace.AssertReceived(Compare(), "NamingTests.Verify_CalledThroughAMethod_NamesTheTest.received.txt");
    }

    [Fact]
    public async Task Verify_Extension_EndsTheName()
    {
        await workspace.AssertReceived(
            Verify("text", "cs", null, workspace.SourceFile),
            "NamingTests.Verify_Extension_EndsTheName.received.cs");
    }

    [Fact]
    public async Task Verify_GivenSettings_CopiesThem()
    {
        VerifySettings settings = new();
        settings.UseMethodName("Given");
        SettingsTask comparison = Verify("text", settings, workspace.SourceFile);
        settings.UseMethodName("Later");
        await workspace.AssertReceived(comparison, "NamingTests.Given.received.txt");
    }

    [Fact]
    public async Task Verify_SameNameTwice_Throws()
    {
        await workspace.AssertReceived(Compare(), "NamingTests.Verify_SameNameTwice_Throws.received.txt");
        await workspace.AssertRefused(Compare(), "was compared before in this run");
    }

    [Fact]
    public async Task Verify_MappedSourcePath_Throws()
    {
        string nowhere = workspace.PathOf(Path.Combine("mapped", "Source.cs"));
        await workspace.AssertRefused(Verify("text", null, nowhere), "mapped source paths");
    }

    [Fact]
    public async Task Verify_OutsideATest_Throws()
    {
        // The running test is kept in the execution context, which work started like this does not get.
        Task outside;
        using (ExecutionContext.SuppressFlow())
        {
            outside = Task.Run(() => workspace.AssertRefused(Compare(), "outside a test"));
        }

        await outside;
    }

    [Fact]
    public async Task UseDirectory_RelativePath_StartsAtTheSourceFile()
    {
        await workspace.AssertReceived(
            Compare().UseDirectory("_snapshots"),
            "_snapshots/NamingTests.UseDirectory_RelativePath_StartsAtTheSourceFile.received.txt");
    }

    [Fact]
    public async Task UseMethodName_AnyTest_ReplacesTheMethod()
    {
        await workspace.AssertReceived(Compare().UseMethodName("Other"), "NamingTests.Other.received.txt");
    }

    [Fact]
    public async Task UseFileName_InSettings_ReplacesTheWholeName()
    {
        VerifySettings settings = new();
        settings.UseFileName("Whole");
        await workspace.AssertReceived(Verify("text", settings, workspace.SourceFile), "Whole.received.txt");
    }

    [Theory]
    [InlineData("text")]
    public async Task UseFileName_AnyTest_ReplacesTheWholeName(string target)
    {
        await workspace.AssertReceived(Verify(target, null, workspace.SourceFile).UseFileName("Whole"), "Whole.received.txt");
    }

    [Fact]
    public async Task UseFileName_WithMethodName_Throws()
    {
        await workspace.AssertRefused(
            Compare().UseFileName("Whole").UseMethodName("M"),
            "excludes UseMethodName and UseParameters");
    }

    private SettingsTask Compare() => Verify("text", null, workspace.SourceFile);

    public sealed class Nested
    {
        [Fact]
        public async Task Verify_NestedClass_NamesBothClasses()
        {
            using Workspace workspace = new();
            await workspace.AssertReceived(
                Verify("text", null, workspace.SourceFile),
                "NamingTests.Nested.Verify_NestedClass_NamesBothClasses.received.txt");
        }
    }
}
