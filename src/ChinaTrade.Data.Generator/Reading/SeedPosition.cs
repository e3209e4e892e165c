namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A stretch of a seed file, counted from 0 as the compiler does.</summary>
internal readonly record struct SeedPosition(int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The stretch from the start of the one to the end of the other.</summary>
    public static SeedPosition FileStart => default;
}
