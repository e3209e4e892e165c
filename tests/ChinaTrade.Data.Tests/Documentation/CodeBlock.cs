namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>A block of C# on a page, and the output that the page says it has.</summary>
/// <param name="Code">The program.</param>
/// <param name="Output">The text block that follows; <c>null</c> where none does.</param>
internal sealed record CodeBlock(string Code, string? Output)
{
    private const string Fence = "```";

    /// <summary>The blocks of a page, in its order.</summary>
    public static IReadOnlyList<CodeBlock> AllOf(string page)
    {
        List<CodeBlock> blocks = [];
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + "csharp") continue;
            string code = BodyFrom(lines, ref i);
            int next = i + 1;
            while (next < lines.Length && lines[next].Length == 0) next++;
            bool hasOutput = next < lines.Length && lines[next] == Fence + "text";
            blocks.Add(new(code, hasOutput ? BodyFrom(lines, ref next) : null));
        }

        return blocks;
    }

    private static string BodyFrom(string[] lines, ref int fence)
    {
        int start = ++fence;
        while (lines[fence] != Fence) fence++;
        return string.Concat(lines[start..fence].Select(line => line + "\n"));
    }
}
