namespace ChinaTrade.Data;

/// <summary>Evaluates a term of numbers as a user would have written it, in decimals.</summary>
internal struct NumberArithmetic : ITermArithmetic<decimal>
{
    /// <summary>Whether something was divided by zero.</summary>
    public bool IsUndefined { get; private set; }

    public readonly decimal Constant(decimal number) => number;

    public readonly decimal Add(decimal left, decimal right) => left + right;

    public readonly decimal Subtract(decimal left, decimal right) => left - right;

    public readonly decimal Multiply(decimal left, decimal right) => left * right;

    public decimal Divide(decimal left, decimal right)
    {
        if (right != 0m) return left / right;
        IsUndefined = true;
        return 0m;
    }

    public readonly decimal Power(decimal value, int exponent)
    {
        decimal power = value;
        for (int i = 1; i < exponent; i++) power *= value;
        return power;
    }
}
