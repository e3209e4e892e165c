namespace ChinaTrade.Data;

/// <summary>Evaluates a term as a fraction of polynomials, in any number of digits.</summary>
internal readonly struct ExactArithmetic : ITermArithmetic<ExactFraction>
{
    public ExactFraction Constant(decimal number) => new(number, null);

    public ExactFraction Add(ExactFraction left, ExactFraction right) => left.Below is null && right.Below is null
        ? new(left.Above + right.Above, null)
        : new((left.Above * right.Divisor) + (right.Above * left.Divisor), left.Divisor * right.Divisor);

    public ExactFraction Subtract(ExactFraction left, ExactFraction right) => Add(left, right with { Above = -right.Above });

    public ExactFraction Multiply(ExactFraction left, ExactFraction right) =>
        new(left.Above * right.Above, left.Below is null && right.Below is null ? null : left.Divisor * right.Divisor);

    public ExactFraction Divide(ExactFraction left, ExactFraction right) => new(left.Above * right.Divisor, left.Divisor * right.Above);

    public ExactFraction Power(ExactFraction value, int exponent)
    {
        ExactFraction power = value;
        for (int i = 1; i < exponent; i++) power = Multiply(power, value);
        return power;
    }
}
