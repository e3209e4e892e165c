namespace ChinaTrade.Data.Samples;

/// <summary>LINQPad's <c>Dump</c> for the console, so that the samples are the same statements there and here.</summary>
public static class Dumping
{
    /// <summary>Prints a value as a table or as text, and hands it on.</summary>
    /// <param name="value">Anything; a method <c>ToDump</c>, private or not, says what to print in its place, as in LINQPad.</param>
    /// <param name="description">The heading.</param>
    public static T Dump<T>(this T value, string? description = null)
    {
        if (description is not null) Console.WriteLine($"{description}\n{new string('=', TextTable.WidthOf(description))}");
        Console.WriteLine(TextTable.From(value) + "\n");
        return value;
    }
}
