namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>What a compiler makes of an expression.</summary>
public enum Outcome
{
    /// <summary>It compiles as the expected type.</summary>
    Compiles,

    /// <summary>No operator takes these operands.</summary>
    NoOperator,

    /// <summary>The operator is an extension, which only a newer version of the language has.</summary>
    NeedsNewerLanguage,

    /// <summary>It has another type.</summary>
    NotConvertible,

    /// <summary>There is no such member.</summary>
    NoMember,

    /// <summary>The type cannot be constructed.</summary>
    NoConstructor,
}
