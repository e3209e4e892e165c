using System.Text;

namespace ChinaTrade.Data;

/// <summary>Writes out how a result was computed.</summary>
internal static class Explanation
{
    public static string AsText(string name, string result, string formula, IReadOnlyList<MetricInput> inputs)
    {
        StringBuilder text = new();
        text.Append(name).Append(": ").Append(result).Append('\n');
        text.Append("  = ").Append(formula).Append('\n');
        foreach (MetricInput input in inputs) text.Append("  ").Append(input).Append('\n');
        return text.ToString();
    }

    public static string AsMarkdown(string name, string result, string formula, IReadOnlyList<MetricInput> inputs)
    {
        StringBuilder text = new();
        text.Append("**").Append(name).Append(":** ").Append(result).Append("\n\n");
        text.Append('`').Append(formula).Append("`\n\n| | figure | printed | with bounds | where |\n|---|---|---|---|---|\n");
        foreach (MetricInput input in inputs)
        {
            Citation citation = input.Figure.Citation;
            string[] cells = [input.Symbol, input.Figure.Title, citation.Printed, input.Figure.ToString("B", null), citation.PlacesText];
            text.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.InTable)).Append(" |\n");
        }

        foreach (MetricInput input in inputs.Where(input => input.Figure.Correction is not null))
        {
            text.Append('\n').Append(input.Symbol).Append(" is ").Append(input.Figure.Status.ToCode()).Append(": ").Append(input.Figure.Correction).Append('\n');
        }

        return text.ToString();
    }
}
