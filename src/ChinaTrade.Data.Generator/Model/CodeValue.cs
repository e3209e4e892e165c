namespace ChinaTrade.Data.Generator.Model;

/// <summary>A field of a code list's entry; a text has one item.</summary>
internal sealed record CodeValue(string Field, EquatableArray<string> Items);
