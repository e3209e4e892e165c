using System.Text;

namespace ChinaTrade.Data;

/// <summary>Writes out how a result was computed.</summary>
internal static class Explanation
{
    public static string AsText(string name, string result, string formula, IReadOnlyList<MetricInput> inputs, TextCulture culture)
    {
        StringBuilder text = new();
        text.Append(name).Append(culture.Language == TextLanguage.Chinese ? "：" : ": ").Append(result).Append('\n');
        text.Append("  = ").Append(formula).Append('\n');
        foreach (MetricInput input in inputs) text.Append("  ").Append(input.ToString(null, culture)).Append('\n');
        return text.ToString();
    }

    public static string AsMarkdown(string name, string result, string formula, IReadOnlyList<MetricInput> inputs, TextCulture culture)
    {
        StringBuilder text = new();
        bool isChinese = culture.Language == TextLanguage.Chinese;
        text.Append("**").Append(name).Append(isChinese ? "：** " : ":** ").Append(result).Append("\n\n");
        text.Append('`').Append(formula).Append("`\n\n")
            .Append(isChinese ? "| | 数据 | 原文 | 上下限 | 出处 |" : "| | figure | printed | with bounds | where |")
                .Append("\n|---|---|---|---|---|\n");
        foreach (MetricInput input in inputs)
        {
            Citation citation = input.Figure.Citation;
            string[] cells = [input.Symbol, input.Figure.ToString("T", culture), citation.Printed, input.Figure.ToString("B", culture),
                citation.PlacesText];
            text.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.InTable)).Append(" |\n");
        }

        foreach (MetricInput input in inputs.Where(input => input.Figure.Correction is not null))
        {
            text.Append('\n').Append(input.Symbol).Append(" is ").Append(input.Figure.Status.ToCode()).Append(": ")
                .Append(input.Figure.Correction).Append('\n');
        }

        return text.ToString();
    }
}
