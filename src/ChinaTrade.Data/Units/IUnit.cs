namespace ChinaTrade.Data;

/// <summary>A unit of measure, as a type: <c>Quantity&lt;Yuan&gt;</c> cannot be added to <c>Quantity&lt;Tonne&gt;</c>.</summary>
public interface IUnit
{
    /// <summary>Code, symbol and names of the unit.</summary>
    static abstract UnitDefinition Definition { get; }
}
