using System.Globalization;

namespace ChinaTrade.Data.Samples.Tests.Running;

/// <summary>What a piece of code writes to the console.</summary>
/// <remarks>There is one console for the whole process: tests that look at it belong to one collection.</remarks>
internal static class ConsoleOutput
{
    public const string Collection = "console";

    /// <summary>The output; lines end in LF.</summary>
    public static string From(Action action)
    {
        TextWriter before = Console.Out;
        using StringWriter output = new(CultureInfo.InvariantCulture);
        Console.SetOut(output);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString().ReplaceLineEndings("\n");
    }
}
