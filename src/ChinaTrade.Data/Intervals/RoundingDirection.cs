namespace ChinaTrade.Data;

/// <summary>Which way a bound is rounded where a decimal cannot hold it.</summary>
internal enum RoundingDirection
{
    /// <summary>Towards negative infinity: for lower bounds.</summary>
    Down,

    /// <summary>Towards positive infinity: for upper bounds.</summary>
    Up,
}
