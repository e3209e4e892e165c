namespace ChinaTrade.Data.Generator.Model;

/// <summary>A place in a publication: the index of a section, and a paragraph.</summary>
internal sealed record PlaceModel(int Section, int Paragraph)
{
    /// <summary>As columns hold it; see <c>FigureColumns.Places</c>.</summary>
    public int Packed => (Section * 65_536) + Paragraph;
}
