using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ChinaTrade.Data.Gacc;

/// <summary>Finds the tables of a page that contain no other table, with the titles, units and notes around them.</summary>
internal static class HtmlTables
{
    /// <summary>More than any page; looking for lines around the table takes time by depth.</summary>
    private const int MaxDepth = 500;

    private const string TitleSelector = ".atcl-ttl, h1, h2, h3, h4";

    /// <exception cref="GaccTableException">A table is larger than any of GACC's, or the page is nested deeper than any.</exception>
    public static IReadOnlyList<TableSource> Read(string html)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(html);
        CheckDepth(document);
        string[] titles = [.. TitlesOf(document)];
        (string[] units, string[] notes) = LinesOf(document);
        DateOnly? published = PageFacts.PublishedOf(document);
        string? url = PageFacts.UrlOf(document, html);
        return
        [
            .. document.QuerySelectorAll("table").OfType<IHtmlTableElement>().Where(table => table.QuerySelector("table") is null)
                .Select(table => new TableSource(GridOf(table), [.. CaptionOf(table), .. titles], units, notes, published, url)),
        ];
    }

    private static void CheckDepth(IHtmlDocument document)
    {
        int depth = 0;
        INode? node = document.DocumentElement;
        while (node is not null)
        {
            if (depth > MaxDepth) throw new GaccTableException(Invariant($"The page nests elements more than {MaxDepth} deep."));
            if (node.FirstChild is { } below)
            {
                depth++;
                node = below;
                continue;
            }

            for (; node is { NextSibling: null }; depth--) node = node.Parent;
            node = node?.NextSibling;
        }
    }

    private static Grid GridOf(IHtmlTableElement table)
    {
        GridBuilder builder = new();
        foreach (IHtmlTableRowElement row in table.Rows)
        {
            builder.BeginRow();
            foreach (IHtmlTableCellElement field in row.Cells) builder.Add(ElementText.Of(field), field.RowSpan, field.ColumnSpan);
        }

        return builder.Build();
    }

    private static IEnumerable<string> CaptionOf(IHtmlTableElement table) => table.Caption is { } caption ? [ElementText.Of(caption)] : [];

    private static IEnumerable<string> TitlesOf(IHtmlDocument document) =>
        document.QuerySelectorAll(TitleSelector).Where(IsOutsideTables).Select(ElementText.Of).Append(document.Title ?? string.Empty)
            .Select(TextKey.Collapse).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal);

    // Units and notes stand in paragraphs of their own; a block that contains blocks would be read twice.
    private static (string[] Units, string[] Notes) LinesOf(IHtmlDocument document)
    {
        string[] lines =
        [
            .. document.QuerySelectorAll("p, div, span, font, center, li")
                .Where(block => block.Children.All(IsInline) && IsOutsideTables(block))
                .Where(block => block.ParentElement is not { } parent || !parent.Children.All(IsInline) || !IsInline(block))
                .Select(ElementText.Of),
        ];
        return ([.. lines.Where(line => ValueUnit.IsUnitLine(line)).Select(TextKey.Collapse)],
            [.. lines.Where(NoteText.BeginsNotes).SelectMany(NoteText.LinesOf)]);
    }

    private static bool IsInline(IElement element) =>
        element.LocalName is "span" or "font" or "b" or "strong" or "em" or "i" or "u" or "sup" or "sub" or "br" or "a";

    private static bool IsOutsideTables(IElement element) => element.Closest("table") is null;
}
