namespace ChinaTrade.Data;

/// <summary>Follows the units of inputs through a formula, as physicists do, so that yuan are not added to tonnes.</summary>
internal static class TermUnits
{
    // Percents, points and ratios are numbers without a unit.
    private static readonly string[] Dimensionless = ["%", "pp", "ratio"];

    // An index point is a hundredth of its base: divided by a number, it is a number.
    private static readonly UnitPowers IndexPoint = UnitPowers.Of(Units.IndexPoint.Definition.Code);

    /// <exception cref="ArgumentException">The formula leaves an input out, adds unlike units, or comes to another unit than the
    /// result's.</exception>
    public static void Check(Term term, IReadOnlyList<MetricParameter> parameters, string resultUnit, string metric)
    {
        string[] symbols = [.. parameters.Select(parameter => parameter.Symbol)];
        if (TermShape.CountInputs(term) > symbols.Length)
        {
            throw new ArgumentException($"The formula of '{metric}' names an input of another metric.");
        }

        for (int i = 0; i < symbols.Length; i++)
        {
            if (!Names(term, i))
            {
                throw new ArgumentException($"The formula of '{metric}', {term.ToString(symbols)}, does not name {symbols[i]}.");
            }
        }

        UnitPowers unit = Of(term, [.. parameters.Select(parameter => From(parameter.UnitCode))], symbols, metric);
        UnitPowers expected = From(resultUnit);
        if (unit.Equals(expected) || (expected.Equals(IndexPoint) && unit.Equals(UnitPowers.None))) return;
        throw new ArgumentException(
            $"The formula of '{metric}', {term.ToString(symbols)}, comes to {unit}; the result is said to be in {expected}.");
    }

    private static bool Names(Term term, int place) =>
        (term.Operation == TermOperation.Input && term.Count == place) || Array.Exists(term.Operands, operand => Names(operand, place));

    private static UnitPowers From(string code)
    {
        if (Dimensionless.Contains(code)) return UnitPowers.None;
        string[] parts = code.Split('/');
        UnitPowers unit = UnitPowers.Of(parts[0]);
        return parts.Length == 1 ? unit : unit.Times(UnitPowers.Of(parts[1]), -1);
    }

    private static UnitPowers Of(Term term, UnitPowers[] inputs, string[] symbols, string metric)
    {
        UnitPowers[] operands = Array.ConvertAll(term.Operands, operand => Of(operand, inputs, symbols, metric));
        switch (term.Operation)
        {
            case TermOperation.Constant: return UnitPowers.None;
            case TermOperation.Input: return inputs[term.Count];
            case TermOperation.Multiply or TermOperation.Product: return operands.Aggregate((product, next) => product.Times(next, 1));
            case TermOperation.Divide when operands[0].Equals(IndexPoint)
                && term.Operands[1].Operation == TermOperation.Constant: return UnitPowers.None;
            case TermOperation.Divide: return operands[0].Times(operands[1], -1);
            case TermOperation.Power: return operands[0].Power(term.Count);
            case TermOperation.Root when operands[0].Root(term.Count) is { } root: return root;
            case TermOperation.Logarithm when operands[0].Equals(UnitPowers.None): return UnitPowers.None;
            case TermOperation.Root or TermOperation.Logarithm:
                throw new ArgumentException($"In the formula of '{metric}', {term.ToString(symbols)} is of {operands[0]}.");
        }

        // Nothing is nothing in any unit.
        UnitPowers[] added = [.. operands.Where((_, i) => term.Operands[i] is not { Operation: TermOperation.Constant, Value: 0m })];
        foreach (UnitPowers unit in added)
        {
            if (unit.Equals(added[0])) continue;
            throw new ArgumentException($"In the formula of '{metric}', {term.ToString(symbols)} puts {added[0]} and {unit} together.");
        }

        return added.Length > 0 ? added[0] : UnitPowers.None;
    }
}
