using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>A copy of the sources that packages are made of, as a fresh clone of the public repository has them.</summary>
/// <remarks>Packing in a copy leaves the repository's bin and obj to the build that runs the tests, which may still be at work
/// there.</remarks>
public sealed class SourceTree
{
    /// <summary>The commit that the copy claims to be.</summary>
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly string[] Folders = ["src", "docs"];
    private static readonly string[] Skipped = ["bin", "obj"];

    private SourceTree(string root) => Root = root;

    /// <summary>The consumers' projects.</summary>
    public static string Consumers { get; } = RepositoryFiles.PathOf("tests/ChinaTrade.Data.Package.Tests/Projects");

    /// <summary>The root of the copy.</summary>
    public string Root { get; }

    /// <summary>A path of the copy.</summary>
    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    internal static SourceTree CopyTo(string root)
    {
        Directory.CreateDirectory(root);
        foreach (string file in Directory.EnumerateFiles(RepositoryFiles.Root)) File.Copy(file, Path.Combine(root, Path.GetFileName(file)));
        foreach (string folder in Folders) CopyFolder(RepositoryFiles.PathOf(folder), Path.Combine(root, folder));
        WriteGitFolder(Path.Combine(root, ".git"));
        return new(root);
    }

    internal static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (string folder in Directory.EnumerateDirectories(from))
        {
            string name = Path.GetFileName(folder);
            if (!Skipped.Contains(name, StringComparer.Ordinal)) CopyFolder(folder, Path.Combine(to, name));
        }
    }

    // The SDK reads commit and address from these files; git itself need not be installed.
    private static void WriteGitFolder(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "objects"));
        Directory.CreateDirectory(Path.Combine(folder, "refs", "heads"));
        File.WriteAllText(Path.Combine(folder, "HEAD"), "ref: refs/heads/main\n");
        File.WriteAllText(Path.Combine(folder, "refs", "heads", "main"), Commit + "\n");
        File.WriteAllText(
            Path.Combine(folder, "config"),
            "[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = https://github.com/chinatrade-data/ChinaTrade.Data\n");
    }
}
