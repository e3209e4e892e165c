using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A publication, or a place in one, <c>opening-statement/2</c>, and where the seed says so.</summary>
/// <param name="Publication">The index of the publication in the file.</param>
/// <param name="Place">The place in the publication; <c>null</c> for the publication alone.</param>
/// <param name="Text">As the seed has it.</param>
/// <param name="Position">Where.</param>
internal sealed record SeedPlace(int Publication, PlaceModel? Place, string Text, SeedPosition Position) : IComparable<SeedPlace>
{
    public int CompareTo(SeedPlace? other)
    {
        if (other is null) return 1;
        return Publication != other.Publication
            ? Publication.CompareTo(other.Publication)
            : (Place?.Packed ?? 0).CompareTo(other.Place?.Packed ?? 0);
    }
}
