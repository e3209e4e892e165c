namespace ChinaTrade.Data.Generator.Model;

/// <summary>What the list of briefings needs of one.</summary>
internal sealed record BriefingHead(string Code, string Member, string Words, string Date, string Period);
