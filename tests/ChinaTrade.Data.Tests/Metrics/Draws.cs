using System.Globalization;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>How many random samples each property of a metric is held against.</summary>
internal static class Draws
{
    private const string Variable = "CHINATRADE_DRAWS";

    /// <summary>Returns the usual number, or that of the environment variable if it is greater.</summary>
    public static int AtLeast(int usual) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
            ? Math.Max(usual, int.Parse(text, CultureInfo.InvariantCulture)) : usual;
}
