using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A place in a publication, <c>opening-statement/2</c> or a publication alone, and where the seed says so.</summary>
internal sealed record SeedPlace(int SectionIndex, int Paragraph, string Text, string Words, SeedPosition Position) : IComparable<SeedPlace>
{
    public int CompareTo(SeedPlace? other)
    {
        if (other is null) return 1;
        return SectionIndex != other.SectionIndex ? SectionIndex.CompareTo(other.SectionIndex) : Paragraph.CompareTo(other.Paragraph);
    }
}
