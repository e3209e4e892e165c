using Xunit;
using static VerifyXunit.Verifier;

namespace VerifyTests.StandIn;

public sealed class AcceptanceTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("CI", null)]
    [InlineData("CI", "true")]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("VERIFY_AUTOVERIFY", "true")]
    public async Task Verify_NoVerifiedFile_FailsInEveryEnvironment(string variable, string? value)
    {
        string? before = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, value);
        try
        {
            VerifyException refusal = await Assert.ThrowsAsync<VerifyException>(
                () => Verify("text", null, workspace.SourceFile).UseFileName("Name"));
            Assert.StartsWith("There is no verified file.", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(["Name.received.txt"], workspace.Files);
            Assert.Equal("text", workspace.Read("Name.received.txt"));
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, before);
        }
    }

    [Fact]
    public void SettingsTask_PublicMembers_OfferNoAcceptance()
    {
        string[] expected = ["UseDirectory", "UseFileName", "UseMethodName", "UseParameters"];
        Assert.Equal(expected, DeclaredMethods<VerifySettings>());
        Assert.Equal(["GetAwaiter", "ToTask", .. expected, "op_Implicit"], DeclaredMethods<SettingsTask>());
    }

    private static IEnumerable<string> DeclaredMethods<T>() =>
        typeof(T).GetMethods()
            .Where(method => method.DeclaringType == typeof(T))
            .Select(method => method.Name)
            .Order(StringComparer.Ordinal);
}
