namespace ChinaTrade.Data;

/// <summary>Counts in what degree an input occurs above and below the line, as <see cref="ExactArithmetic"/> multiplies. More than the
/// first degree is two.</summary>
internal readonly struct DegreeArithmetic : ITermArithmetic<(int Above, int Below)>
{
    public (int Above, int Below) Constant(decimal number) => default;

    public (int Above, int Below) Add((int Above, int Below) left, (int Above, int Below) right) =>
        (Math.Min(2, Math.Max(left.Above + right.Below, right.Above + left.Below)), Math.Min(2, left.Below + right.Below));

    public (int Above, int Below) Subtract((int Above, int Below) left, (int Above, int Below) right) => Add(left, right);

    public (int Above, int Below) Multiply((int Above, int Below) left, (int Above, int Below) right) =>
        (Math.Min(2, left.Above + right.Above), Math.Min(2, left.Below + right.Below));

    public (int Above, int Below) Divide((int Above, int Below) left, (int Above, int Below) right) =>
        (Math.Min(2, left.Above + right.Below), Math.Min(2, left.Below + right.Above));

    public (int Above, int Below) Power((int Above, int Below) value, int exponent) =>
        (Math.Min(2, value.Above * Math.Min(2, exponent)), Math.Min(2, value.Below * Math.Min(2, exponent)));
}
