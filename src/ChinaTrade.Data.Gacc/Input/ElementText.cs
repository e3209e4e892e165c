using System.Text;
using AngleSharp.Dom;

namespace ChinaTrade.Data.Gacc;

/// <summary>The text of an element as a browser shows it: line breaks where it breaks lines, no scripts, and no footnote marks in
/// superscript.</summary>
internal static class ElementText
{
    /// <summary>Returns the text. Elements are visited one after another, however deeply they are nested.</summary>
    public static string Of(IElement element)
    {
        StringBuilder text = new();
        INode? node = element.FirstChild;
        while (node is not null)
        {
            bool isSkipped = Append(node, text);
            node = (isSkipped ? null : node.FirstChild) ?? NextOf(node, element);
        }

        return text.ToString();
    }

    private static bool Append(INode node, StringBuilder text)
    {
        if (node is IText characters)
        {
            // A line break of the source is a space on the screen.
            text.Append(characters.Data.ReplaceLineEndings(" "));
            return true;
        }

        if (node is not IElement child) return true;
        if (child.LocalName is "br" or "p" or "div" or "li" && text.Length > 0) text.Append('\n');
        return child.LocalName is "script" or "style" or "template" || (child.LocalName == "sup" && IsMark(child));
    }

    private static INode? NextOf(INode node, IElement root)
    {
        INode? current = node;
        while (current is not null && current != root)
        {
            if (current.NextSibling is { } next) return next;
            current = current.Parent;
        }

        return null;
    }

    private static bool IsMark(IElement superscript) => superscript.TextContent.Length <= 8 && superscript.TextContent.All(
        c => char.IsDigit(c) || TextKey.IsSpace(c) || "*()[],（）①②③④⑤⑥⑦⑧⑨†‡注".Contains(c, StringComparison.Ordinal));
}
