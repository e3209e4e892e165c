namespace ChinaTrade.Data.Generator.Model;

/// <summary>A code list, in the order of its codes.</summary>
internal sealed record CodeList(string Key, EquatableArray<CodeEntry> Entries);
