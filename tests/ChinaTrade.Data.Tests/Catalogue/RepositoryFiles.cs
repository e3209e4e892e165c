using System.Runtime.CompilerServices;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>Files of the repository, found from this source file as snapshots are. Paths are from the root, with forward slashes.</summary>
internal static class RepositoryFiles
{
    /// <summary>The text; lines end in LF.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    public static byte[] ReadBytes(string path) => File.ReadAllBytes(PathOf(path));

    public static bool Exists(string path) => File.Exists(PathOf(path));

    /// <summary>The paths of the files below a folder, in ordinal order.</summary>
    public static IEnumerable<string> Below(string folder, string pattern) => Directory
        .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root(), path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static string PathOf(string path) => Path.Combine(Root(), path);

    private static string Root([CallerFilePath] string sourceFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", ".."));
}
