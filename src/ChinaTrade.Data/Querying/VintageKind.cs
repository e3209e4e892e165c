namespace ChinaTrade.Data;

/// <summary>Which of the releases of one figure is kept.</summary>
public enum VintageKind
{
    /// <summary>The latest.</summary>
    Latest = 0,

    /// <summary>The first.</summary>
    First = 1,

    /// <summary>Every one.</summary>
    All = 2,
}
