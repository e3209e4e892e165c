namespace ChinaTrade.Data;

/// <summary>Code, symbol and names of a unit. Compared by value; immutable and thread-safe.</summary>
/// <param name="Code">The invariant code that rows carry, such as <c>CNY</c>.</param>
/// <param name="Symbol">The short form in rates: <c>yuan</c>, <c>t</c>.</param>
/// <param name="Singular">English for one: "train".</param>
/// <param name="Plural">English for many: "trains".</param>
/// <param name="Chinese">Chinese, as written after a number: 元, 吨.</param>
/// <param name="AlsoReadAs">Further words that are read as this unit, separated by a vertical bar.</param>
public sealed record UnitDefinition(string Code, string Symbol, string Singular, string Plural, string Chinese, string AlsoReadAs)
{
    /// <summary>Every word that is read as this unit; the first is the singular, the second the plural.</summary>
    internal IReadOnlyList<string> Words =>
        [Singular, Plural, Symbol, .. AlsoReadAs.Split(['|'], StringSplitOptions.RemoveEmptyEntries)];
}
