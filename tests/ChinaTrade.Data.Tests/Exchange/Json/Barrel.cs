namespace ChinaTrade.Data.Tests.Exchange.Json;

/// <summary>A unit of a user.</summary>
internal sealed class Barrel : IUnit
{
    public static UnitDefinition Definition { get; } = new("bbl", "bbl", "barrel", "barrels", "桶", string.Empty);
}
