namespace ChinaTrade.Data.Generator.Model;

/// <summary>Codes of one file for one list.</summary>
/// <param name="Prefix">What the codes begin with.</param>
/// <param name="List">The list.</param>
internal sealed record OwnCodeList(string Prefix, CodeList List);
