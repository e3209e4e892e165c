namespace ChinaTrade.Data;

/// <summary>Counts in what degree an input occurs above and below the line, as <see cref="ExactArithmetic"/> multiplies.</summary>
internal readonly struct DegreeArithmetic : ITermArithmetic<(int Above, int Below)>
{
    public (int Above, int Below) Constant(decimal number) => default;

    public (int Above, int Below) Add((int Above, int Below) left, (int Above, int Below) right) =>
        (Math.Max(left.Above + right.Below, right.Above + left.Below), left.Below + right.Below);

    public (int Above, int Below) Subtract((int Above, int Below) left, (int Above, int Below) right) => Add(left, right);

    public (int Above, int Below) Multiply((int Above, int Below) left, (int Above, int Below) right) =>
        (left.Above + right.Above, left.Below + right.Below);

    public (int Above, int Below) Divide((int Above, int Below) left, (int Above, int Below) right) =>
        (left.Above + right.Below, left.Below + right.Above);

    public (int Above, int Below) Power((int Above, int Below) value, int exponent) => (value.Above * exponent, value.Below * exponent);
}
