namespace ChinaTrade.Data.Json;

/// <summary>Reads quantities of a kind that the compiler does not know.</summary>
internal interface IQuantityParser
{
    /// <summary>Reads a quantity from text.</summary>
    object Parse(string text, IFormatProvider? provider);
}
