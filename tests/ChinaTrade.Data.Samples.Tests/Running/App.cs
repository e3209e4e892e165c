namespace ChinaTrade.Data.Samples.Tests.Running;

/// <summary>A file-based app of docs/samples: directives and usings, then statements.</summary>
internal sealed record App(string Text, IReadOnlyList<string> Namespaces, string Body)
{
    public static App Read(string name)
    {
        string text = SampleFiles.ReadApp(name);
        string[] lines = text.Split('\n');
        int head = Array.FindIndex(lines, line => line.Length > 0 && !IsDirective(line) && !IsUsing(line));
        string[] namespaces = [.. lines[..head].Where(IsUsing).Select(line => line["using ".Length..^1])];
        return new(text, namespaces, string.Join('\n', lines[head..]));
    }

    private static bool IsDirective(string line) => line.StartsWith("#:", StringComparison.Ordinal);

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';');
}
