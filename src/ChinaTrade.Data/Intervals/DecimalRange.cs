namespace ChinaTrade.Data;

/// <summary>A lower and an upper bound, both finite.</summary>
internal readonly record struct DecimalRange(decimal Lower, decimal Upper)
{
    public static DecimalRange At(decimal number) => new(number, number);

    /// <summary>Whether both are one number.</summary>
    public bool IsPoint => Lower == Upper;

    /// <summary>Whether zero lies within, or is a bound.</summary>
    public bool TouchesZero => PowerOfTen.HasMinus(Lower) ? !PowerOfTen.HasMinus(Upper) || Upper == 0m : Lower == 0m;

    public DecimalRange Hull(DecimalRange other) => new(Math.Min(Lower, other.Lower), Math.Max(Upper, other.Upper));
}
