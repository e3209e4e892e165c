namespace ChinaTrade.Data.Generator.Model;

/// <summary>The codes that the files of a user's project add to the lists of the library, by list.</summary>
/// <param name="Lists">The lists, each with the prefix of its file.</param>
internal sealed record OwnCodes(EquatableArray<OwnCodeList> Lists)
{
    public bool HasAny => Lists.Count > 0;
}
