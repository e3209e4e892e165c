using System.Runtime.CompilerServices;

namespace ChinaTrade.Data.TestSupport;

/// <summary>The files of the repository. Paths start at its root and use forward slashes.</summary>
public static class RepositoryFiles
{
    /// <summary>The root of the repository, found from the path of this source file, as snapshots are.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Reads a text file. Its lines end in LF.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>Reads a file as it is.</summary>
    public static byte[] ReadBytes(string path) => File.ReadAllBytes(PathOf(path));

    /// <summary>Returns whether there is such a file.</summary>
    public static bool Exists(string path) => File.Exists(PathOf(path));

    /// <summary>Returns the paths of all files below a folder, in ordinal order.</summary>
    public static IEnumerable<string> Below(string folder, string pattern) => Directory
        .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Returns the path on this machine.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));

    private static string FindRoot([CallerFilePath] string sourceFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", ".."));
}
