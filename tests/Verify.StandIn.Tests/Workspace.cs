using Xunit;

namespace VerifyTests.StandIn;

/// <summary>A directory of its own, in which a test's source file seems to lie.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("verify-stand-in-");

    public string SourceFile => PathOf("Source.cs");

    public IEnumerable<string> Files =>
        Directory.EnumerateFiles(root.FullName, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root.FullName, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public string PathOf(string name) => Path.Combine(root.FullName, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Write(string name, string content) => File.WriteAllText(PathOf(name), content);

    /// <summary>The comparison finds no verified file and writes exactly this received one.</summary>
    public async Task AssertReceived(SettingsTask comparison, string expected)
    {
        await Assert.ThrowsAsync<VerifyException>(() => comparison);
        Assert.Equal([expected], Files);
    }

    /// <summary>The comparison cannot be made: it says why and touches no file.</summary>
    public async Task AssertRefused(SettingsTask comparison, string reason)
    {
        string[] before = [.. Files];
        VerifyException refusal = await Assert.ThrowsAsync<VerifyException>(() => comparison);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Files);
    }

    public void Dispose() => root.Delete(recursive: true);
}
