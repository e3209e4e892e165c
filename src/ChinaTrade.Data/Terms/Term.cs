namespace ChinaTrade.Data;

/// <summary>A formula as a tree of inputs, constants and operations: the one source of a metric's number, bounds and text.</summary>
/// <remarks>Percentages and percentage points count as fractions: a growth of 27.1 % is 0.271, so that <c>1 + g</c> is its factor. Written
/// with the operators of C#, over the inputs that <c>Metric.Define</c> hands over. Two terms are equal when their trees are.
/// Immutable and thread-safe.</remarks>
public sealed class Term : IEquatable<Term>
{
    private Term(TermOperation operation, decimal constant, int count, params Term[] operands)
    {
        if (Array.IndexOf(operands, null) >= 0) throw new ArgumentNullException(nameof(operands));
        Operation = operation;
        Value = constant;
        Count = count;
        Operands = operands;
    }

    internal TermOperation Operation { get; }

    /// <summary>The constant.</summary>
    internal decimal Value { get; }

    /// <summary>The place of the input; the exponent or degree.</summary>
    internal int Count { get; }

    internal Term[] Operands { get; }

    /// <summary>A number that is known without any doubt.</summary>
    public static implicit operator Term(decimal constant) => new(TermOperation.Constant, constant, 0);

    /// <summary>The sum.</summary>
    public static Term operator +(Term left, Term right) => new(TermOperation.Add, 0m, 0, left, right);

    /// <summary>The difference.</summary>
    public static Term operator -(Term left, Term right) => new(TermOperation.Subtract, 0m, 0, left, right);

    /// <summary>The term with its sign changed.</summary>
    public static Term operator -(Term value) => 0m - value;

    /// <summary>The product.</summary>
    public static Term operator *(Term left, Term right) => new(TermOperation.Multiply, 0m, 0, left, right);

    /// <summary>The quotient.</summary>
    public static Term operator /(Term left, Term right) => new(TermOperation.Divide, 0m, 0, left, right);

    /// <summary>The sum of all terms.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Term Sum(params Term[] terms) => new(TermOperation.Sum, 0m, 0, NotEmpty(terms));

    /// <summary>The product of all terms.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Term Product(params Term[] terms) => new(TermOperation.Product, 0m, 0, NotEmpty(terms));

    /// <summary>The power of a term.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The exponent is less than 1.</exception>
    public static Term Power(Term value, int exponent) =>
        new(TermOperation.Power, 0m, AtLeastOne(exponent, nameof(exponent)), NotNull(value));

    /// <summary>The root of the given degree: 2 for the square root. There is none of a term that may be below zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The degree is less than 1.</exception>
    public static Term Root(Term value, int degree) => new(TermOperation.Root, 0m, AtLeastOne(degree, nameof(degree)), NotNull(value));

    /// <summary>The natural logarithm. There is none of a term that may be zero or less.</summary>
    public static Term Log(Term value) => new(TermOperation.Logarithm, 0m, 0, NotNull(value));

    /// <summary>The term in the symbols of its inputs: <c>V × g ÷ (1 + g)</c>.</summary>
    internal string ToString(IReadOnlyList<string> symbols) => TermText.From(this, symbols);

    /// <summary>The term with numbered symbols: <c>x1 ÷ x2</c>.</summary>
    public override string ToString() =>
        TermText.From(this, [.. Enumerable.Range(1, TermShape.CountInputs(this)).Select(number => $"x{number}")]);

    /// <inheritdoc/>
    public bool Equals(Term? other) =>
        ReferenceEquals(this, other) || other is not null && Operation == other.Operation && Value == other.Value && Count == other.Count
            && Operands.SequenceEqual(other.Operands);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Term);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Operands.Aggregate(((int)Operation * 31) + Value.GetHashCode() + Count, (hash, operand) => (hash * 31) + operand.GetHashCode());

    internal static Term Input(int place) => new(TermOperation.Input, 0m, place);

    internal static Term[] Inputs(int count) => [.. Enumerable.Range(0, count).Select(Input)];

    private static Term NotNull(Term value) => value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The same operation on other operands.</summary>
    internal Term With(Term[] operands) => new(Operation, Value, Count, operands);

    /// <summary>The term with each input replaced.</summary>
    internal Term Replace(Func<int, Term> input) => Operation switch
    {
        TermOperation.Input => input(Count),
        TermOperation.Constant => this,
        _ => With(Array.ConvertAll(Operands, operand => operand.Replace(input))),
    };

    private static Term[] NotEmpty(Term[] terms) => (terms ?? throw new ArgumentNullException(nameof(terms))).Length > 0
        ? [.. terms]
        : throw new ArgumentException("There is no term; at least one is expected.", nameof(terms));

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Expected 1 or more.");
}
