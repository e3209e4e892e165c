namespace ChinaTrade.Data;

/// <summary>Evaluates a term of numbers as a user would have written it, in decimals.</summary>
internal struct NumberArithmetic : ITermArithmetic<decimal>
{
    /// <summary>Whether something was divided by zero, or most of its digits were lost in between.</summary>
    public bool HasFailed { get; private set; }

    public readonly decimal Constant(decimal number) => number;

    public readonly decimal Add(decimal left, decimal right) => left + right;

    public readonly decimal Subtract(decimal left, decimal right) => left - right;

    public decimal Multiply(decimal left, decimal right)
    {
        decimal product = left * right;
        HasFailed |= PowerOfTen.HasFewDigits(product) && left != 0m && right != 0m;
        return product;
    }

    public decimal Divide(decimal left, decimal right)
    {
        if (right == 0m)
        {
            HasFailed = true;
            return 0m;
        }

        decimal quotient = left / right;
        HasFailed |= PowerOfTen.HasFewDigits(quotient) && left != 0m;
        return quotient;
    }

    public decimal Power(decimal value, int exponent)
    {
        decimal power = value;
        for (int i = 1; i < exponent; i++) power = Multiply(power, value);
        return power;
    }
}
