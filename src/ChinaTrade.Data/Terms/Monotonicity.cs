namespace ChinaTrade.Data;

/// <summary>How a result moves with one of its inputs, the others being fixed.</summary>
public enum Monotonicity
{
    /// <summary>It is not said.</summary>
    Unknown = 0,

    /// <summary>It never falls where the input rises.</summary>
    Rises = 1,

    /// <summary>It never rises where the input rises.</summary>
    Falls = 2,
}
