namespace ChinaTrade.Data;

/// <summary>Evaluates a term together with its slope in one input: where that has one sign, the term rises or falls throughout.</summary>
internal struct SlopeArithmetic : ITermArithmetic<(DecimalRange Value, DecimalRange Slope)>
{
    private RangeArithmetic ranges;

    /// <summary>Whether a divisor may be zero.</summary>
    public readonly bool HasFailed => ranges.HasFailed;

    public readonly (DecimalRange Value, DecimalRange Slope) Constant(decimal number) => (DecimalRange.At(number), default);

    public readonly (DecimalRange Value, DecimalRange Slope) Add((DecimalRange Value, DecimalRange Slope) left, (DecimalRange Value, DecimalRange Slope) right) =>
        (ranges.Add(left.Value, right.Value), ranges.Add(left.Slope, right.Slope));

    public readonly (DecimalRange Value, DecimalRange Slope) Subtract((DecimalRange Value, DecimalRange Slope) left, (DecimalRange Value, DecimalRange Slope) right) =>
        (ranges.Subtract(left.Value, right.Value), ranges.Subtract(left.Slope, right.Slope));

    public readonly (DecimalRange Value, DecimalRange Slope) Multiply((DecimalRange Value, DecimalRange Slope) left, (DecimalRange Value, DecimalRange Slope) right) =>
        (ranges.Multiply(left.Value, right.Value), ranges.Add(
            ranges.Multiply(left.Slope, right.Value), ranges.Multiply(left.Value, right.Slope)));

    // (u ÷ v)' = (u' − u ÷ v × v') ÷ v
    public (DecimalRange Value, DecimalRange Slope) Divide(
        (DecimalRange Value, DecimalRange Slope) left, (DecimalRange Value, DecimalRange Slope) right)
    {
        DecimalRange value = ranges.Divide(left.Value, right.Value);
        return (value, ranges.HasFailed
            ? default : ranges.Divide(ranges.Subtract(left.Slope, ranges.Multiply(value, right.Slope)), right.Value));
    }

    public readonly (DecimalRange Value, DecimalRange Slope) Power((DecimalRange Value, DecimalRange Slope) value, int exponent)
    {
        DecimalRange factor = exponent == 1 ? DecimalRange.At(1m) : ranges.Power(value.Value, exponent - 1);
        return (ranges.Power(value.Value, exponent), ranges.Multiply(ranges.Multiply(DecimalRange.At(exponent), factor), value.Slope));
    }
}
