namespace ChinaTrade.Data;

/// <summary>What is measured: trade value, trade volume, average price, ...</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<Indicator>))]
public abstract partial record Indicator : CodeListEntry
{
    private protected Indicator()
    {
    }

    /// <summary>The codes of the units that a level may have, the usual one first.</summary>
    public required IReadOnlyList<string> UnitCodes { get; init; }

    /// <summary>Whether levels add up.</summary>
    public required Additivity Additivity { get; init; }

    /// <summary>Whether levels are counts or set limits, which have no rounding.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether levels may be below zero, as a balance is where imports are above exports.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The level in one of the units that it may have: volumes of goods that are counted, in pieces.</summary>
    /// <typeparam name="TUnit">The unit.</typeparam>
    /// <exception cref="ArgumentException">Levels of the indicator are in other units.</exception>
    public Measure<Quantity<TUnit>> LevelIn<TUnit>()
        where TUnit : IUnit => new(this, Transformation.Level, null);

    /// <summary>The stem of the typed member of its level: <c>Value</c>, <c>Volume</c>.</summary>
    public required string MemberName { get; init; }
}
