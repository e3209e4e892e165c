using System.Runtime.CompilerServices;

namespace ChinaTrade.Data.Exchange.Tests;

/// <summary>Files of the repository, found from where this source file lies.</summary>
internal static class RepositoryFiles
{
    public static string PathOf(string name) => Path.Combine(Root(), name);

    private static string Root([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "..");
}
