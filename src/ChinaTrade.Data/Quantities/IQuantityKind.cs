namespace ChinaTrade.Data;

/// <summary>
/// What every kind of quantity shares: an interval, and a text form. The kinds are closed: <see cref="Quantity{TUnit}"/>,
/// <see cref="Rate{TNumerator, TDenominator}"/>, <see cref="Share"/>, <see cref="Growth{TBasis}"/>, <see cref="PercentagePoints{TOf}"/>
/// and <see cref="Ratio"/>.
/// </summary>
/// <typeparam name="TSelf">The kind itself.</typeparam>
public interface IQuantityKind<TSelf> : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<TSelf>, IComparable<TSelf>, IComparable
    where TSelf : struct, IQuantityKind<TSelf>
{
    /// <summary>The number with its bounds, in the kind's base unit (percent for shares and growth).</summary>
    Interval Interval { get; }

    /// <summary>The invariant code of the unit, as rows carry it: <c>CNY</c>, <c>CNY/t</c>, <c>%</c>, <c>pp</c>.</summary>
    static virtual string UnitCode => TSelf.Style.Code.Split(' ')[0];

    internal static abstract NumberStyle Style { get; }

    /// <summary>The code that tells the kind from every other; that of its style, unless several are written alike.</summary>
    internal static virtual string KindCode => TSelf.Style.Code;

    /// <summary>Creates the quantity of this kind with the given number and bounds.</summary>
    static abstract TSelf FromInterval(Interval interval);
}
