namespace ChinaTrade.Data;

/// <summary>A way to evaluate terms: with decimals, ranges, exact fractions, degrees. Implemented by structs, for which the evaluation is
/// compiled by itself. What went wrong is kept in the struct, so that nothing is thrown on the way.</summary>
/// <typeparam name="TValue">What a term comes to.</typeparam>
internal interface ITermArithmetic<TValue>
{
    TValue Constant(decimal number);

    TValue Add(TValue left, TValue right);

    TValue Subtract(TValue left, TValue right);

    TValue Multiply(TValue left, TValue right);

    TValue Divide(TValue left, TValue right);

    TValue Power(TValue value, int exponent);
}
