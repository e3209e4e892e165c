using System.Collections.Concurrent;
using System.Reflection;

namespace VerifyTests;

internal sealed class Snapshot
{
    private static readonly ConcurrentDictionary<string, bool> Claimed = new(StringComparer.OrdinalIgnoreCase);

    private readonly string received;
    private readonly string verified;

    private Snapshot(string path, string extension)
    {
        received = $"{path}.received.{extension}";
        verified = $"{path}.verified.{extension}";
    }

    public static Snapshot Claim(string sourceFile, VerifySettings settings, MethodInfo test, string extension)
    {
        string home = Path.GetDirectoryName(sourceFile)!;
        if (!Directory.Exists(home))
        {
            throw new VerifyException($"The source directory {home} does not exist here: was the test compiled with mapped source paths?");
        }

        string path = Path.GetFullPath(Path.Combine(home, settings.Directory ?? "", SnapshotName.From(test, settings)));

        // Two comparisons with one file would hide each other's received text.
        return Claimed.TryAdd(path, true)
            ? new Snapshot(path, extension)
            : throw new VerifyException($"{path} was compared before in this run: tell the two apart by UseParameters or UseMethodName.");
    }

    public async Task CompareAsync(string target)
    {
        string actual = WithLineFeeds(target);
        string? expected = File.Exists(verified) ? WithLineFeeds(await File.ReadAllTextAsync(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        // The verified file is never written here: only a person accepts a snapshot.
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        await File.WriteAllTextAsync(received, actual);
        throw new VerifyException($"{Finding(expected, actual)}\nReceived: {received}\nVerified: {verified}");
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Finding(string? expected, string actual)
    {
        if (expected is null)
        {
            return "There is no verified file. Read the received one; if it is right, rename it.";
        }

        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int index = expectedLines.Zip(actualLines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            The snapshot differs at line {index + 1}.
              received: {Line(actualLines, index)}
              verified: {Line(expectedLines, index)}
            """;
    }

    private static string Line(string[] lines, int index) => index < lines.Length ? $"\"{lines[index]}\"" : "(no such line)";
}
