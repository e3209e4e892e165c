namespace ChinaTrade.Data;

/// <summary>Two polynomials at one point, the one to be divided by the other. Nothing is divided or reduced, so that both stay polynomials
/// of the inputs.</summary>
/// <param name="Above">What is divided.</param>
/// <param name="Below">What it is divided by; <c>null</c> for one.</param>
internal readonly record struct ExactFraction(ExactDecimal Above, ExactDecimal? Below)
{
    public ExactDecimal Divisor => Below ?? 1m;
}
