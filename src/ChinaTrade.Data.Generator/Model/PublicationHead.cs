namespace ChinaTrade.Data.Generator.Model;

/// <summary>What the list of publications needs of one.</summary>
internal sealed record PublicationHead(string Code, string Member, string Words, string Date, string Period);
