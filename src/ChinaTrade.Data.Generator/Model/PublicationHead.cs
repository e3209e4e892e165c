namespace ChinaTrade.Data.Generator.Model;

/// <summary>A publication that starts a typed path.</summary>
internal sealed record PublicationHead(string Member, string Words, string Period);
