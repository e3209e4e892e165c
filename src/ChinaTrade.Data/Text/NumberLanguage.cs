namespace ChinaTrade.Data;

/// <summary>The languages that numbers are written out in; every other culture gets English words with its own separators.</summary>
internal enum NumberLanguage
{
    English,
    Chinese,
}
