namespace ChinaTrade.Data;

/// <summary>A term without roots and logarithms as steps in the order of evaluation. Evaluating them takes two thirds of the time that
/// walking the tree takes.</summary>
internal sealed class TermProgram
{
    private readonly TermStep[] steps;

    public TermProgram(Term term)
    {
        List<TermStep> found = [];
        StackSize = Append(term, found);
        steps = [.. found];
    }

    /// <summary>The most values that are on the stack at once.</summary>
    public int StackSize { get; }

    /// <summary>Returns what the term comes to.</summary>
    /// <param name="arithmetic">How to calculate, which also keeps what went wrong.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="stack">Room for <see cref="StackSize"/> values.</param>
    public TValue Evaluate<TArithmetic, TValue>(ref TArithmetic arithmetic, ReadOnlySpan<TValue> inputs, Span<TValue> stack)
        where TArithmetic : struct, ITermArithmetic<TValue>
    {
        int top = -1;
        for (int i = 0; i < steps.Length; i++)
        {
            ref readonly TermStep step = ref steps[i];
            switch (step.Operation)
            {
                case TermOperation.Input:
                    stack[++top] = inputs[step.Count];
                    break;
                case TermOperation.Constant:
                    stack[++top] = arithmetic.Constant(step.Constant);
                    break;
                case TermOperation.Power:
                    stack[top] = arithmetic.Power(stack[top], step.Count);
                    break;
                case TermOperation.Add:
                    stack[--top] = arithmetic.Add(stack[top], stack[top + 1]);
                    break;
                case TermOperation.Subtract:
                    stack[--top] = arithmetic.Subtract(stack[top], stack[top + 1]);
                    break;
                case TermOperation.Multiply:
                    stack[--top] = arithmetic.Multiply(stack[top], stack[top + 1]);
                    break;
                default:
                    stack[--top] = arithmetic.Divide(stack[top], stack[top + 1]);
                    break;
            }
        }

        return stack[0];
    }

    /// <summary>The same with a stack of its own.</summary>
    public TValue Evaluate<TArithmetic, TValue>(ref TArithmetic arithmetic, ReadOnlySpan<TValue> inputs)
        where TArithmetic : struct, ITermArithmetic<TValue> => Evaluate(ref arithmetic, inputs, new TValue[StackSize]);

    // Returns how many values are on the stack at once.
    private static int Append(Term term, List<TermStep> steps)
    {
        if (term.Operands.Length == 0)
        {
            steps.Add(new(term.Operation, term.Count, term.Value));
            return 1;
        }

        TermOperation operation = term.Operation switch
        {
            TermOperation.Sum => TermOperation.Add,
            TermOperation.Product => TermOperation.Multiply,
            _ => term.Operation,
        };
        int size = Append(term.Operands[0], steps);
        if (operation == TermOperation.Power) steps.Add(new(operation, term.Count, 0m));
        for (int i = 1; i < term.Operands.Length; i++)
        {
            size = Math.Max(size, 1 + Append(term.Operands[i], steps));
            steps.Add(new(operation, 0, 0m));
        }

        return size;
    }
}
