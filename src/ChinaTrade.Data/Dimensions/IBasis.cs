namespace ChinaTrade.Data;

/// <summary>What a growth rate is measured against, as a type.</summary>
public interface IBasis
{
    /// <summary>Code and wording of the basis.</summary>
    static abstract BasisDefinition Definition { get; }
}
