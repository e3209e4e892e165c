namespace ChinaTrade.Data;

/// <summary>The powers of ten that English and Chinese count large amounts by. The value of a member is the exponent.</summary>
public enum Magnitude
{
    /// <summary>1.</summary>
    One = 0,

    /// <summary>1,000, 千.</summary>
    Thousand = 3,

    /// <summary>10,000, 万.</summary>
    TenThousand = 4,

    /// <summary>1,000,000, 百万.</summary>
    Million = 6,

    /// <summary>100,000,000, 亿.</summary>
    HundredMillion = 8,

    /// <summary>1,000,000,000, 十亿.</summary>
    Billion = 9,

    /// <summary>1,000,000,000,000, 万亿.</summary>
    Trillion = 12,
}
