namespace ChinaTrade.Data;

/// <summary>A quantity that no one printed: computed from figures, with the bounds that theirs leave, and able to explain itself.</summary>
/// <remarks>Its bounds hold every result that true values inside the inputs' bounds can give, each input being one unknown however often the
/// formula names it; where they are the narrowest that do, the metric says so. Name, formula and explanation are written when they are asked for.
/// Converts to its quantity by itself, and calculates with others and with figures in C# 14. Compared by name, formula, quantity and
/// inputs. <c>default</c> is no result, says so as text, and throws <see cref="InvalidOperationException"/> when asked for anything else.
/// Immutable and thread-safe.</remarks>
/// <typeparam name="T">The kind of quantity.</typeparam>
public readonly struct Derived<T> : IDerivable<T>, IEquatable<Derived<T>>, IFormattable
    where T : struct, IQuantityKind<T>
{
    /// <summary>What <c>default</c> says.</summary>
    private const string None = "no result";

    private readonly MetricDefinition? definition;
    private readonly Figure[] figures;
    private readonly T quantity;

    internal Derived(MetricDefinition definition, Figure[] figures, T quantity)
    {
        this.definition = definition;
        this.figures = figures;
        this.quantity = quantity;
    }

    /// <summary>What it is, in words.</summary>
    public string Name => Definition.Name(figures);

    /// <summary>What it is, in Chinese words; <c>null</c> where the metric has no Chinese name.</summary>
    public string? ChineseName => Definition.ChineseName?.Invoke(figures);

    /// <summary>How it is computed, in the symbols of the inputs; percentages as fractions.</summary>
    public string Formula => Definition.Formula.ToString();

    /// <summary>What a reader has to know before using the result: those of the inputs, and <see cref="NumberMark.RevisionsNotCounted"/> where they
    /// were published on several days. Stands behind the number in every text.</summary>
    public IReadOnlyList<NumberMark> Marks => MetricMarks.Of(Figures);

    /// <summary>The result with its unit and bounds.</summary>
    public T Quantity => definition is null ? throw NoResult() : quantity;

    /// <summary>What it was computed from.</summary>
    public IReadOnlyList<MetricInput> Inputs =>
        [.. Definition.Formula.Inputs.Zip(figures, (input, figure) => new MetricInput(input.Symbol, figure))];

    /// <inheritdoc cref="Interval.Number"/>
    public decimal Number => Quantity.Interval.Number;

    /// <inheritdoc cref="Interval.Lower"/>
    public decimal? Lower => Quantity.Interval.Lower;

    /// <inheritdoc cref="Interval.Upper"/>
    public decimal? Upper => Quantity.Interval.Upper;

    internal MetricDefinition Definition => definition ?? throw NoResult();

    internal Figure[] Figures => definition is null ? throw NoResult() : figures;

    /// <inheritdoc/>
    IReadOnlyList<Figure> IDerivable<T>.Figures => [.. Figures];

    /// <summary>The name as part of another.</summary>
    internal string OperandName => Definition.IsComposed ? $"({Name})" : Name;

    /// <summary>Returns name, result, formula and inputs with their places, a line each.</summary>
    public string Explain() => Explanation.AsText(Name, ToString("B", null), Formula, Inputs);

    /// <summary>Returns the same as Markdown: a heading line, the formula, a table of inputs, and a line for each that is doubtful or corrected.</summary>
    public string ExplainMarkdown() => Explanation.AsMarkdown(Name, ToString("B", null), Formula, Inputs);

    /// <summary>Returns the same result under another name.</summary>
    /// <param name="name">What it is, in English words.</param>
    /// <param name="chineseName">What it is, in Chinese words; <c>null</c> for none.</param>
    public Derived<T> Named(string name, string? chineseName = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(Definition with { Name = _ => name, ChineseName = _ => chineseName, IsComposed = false }, figures, quantity);
    }

    /// <summary>Returns the result as plain data.</summary>
    public DerivedRow ToRow() => new(
        Name, Formula, T.UnitCode, Number, Lower, Upper, string.Join(';', Marks.Select(mark => mark.ToCode())),
        [.. Inputs.Select(input => new DerivedInputRow(input.Symbol, input.Figure.ToRowAsUsed()))]);

    /// <inheritdoc/>
    public bool Equals(Derived<T> other)
    {
        if (definition is null || other.definition is null) return definition is null && other.definition is null;
        return quantity.Equals(other.quantity) && figures.SequenceEqual(other.figures)
            && (ReferenceEquals(definition, other.definition) || (Name == other.Name && Formula == other.Formula));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Derived<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => definition is null ? 0 : quantity.GetHashCode();

    /// <summary>Whether name, formula, quantity and inputs are the same.</summary>
    public static bool operator ==(Derived<T> left, Derived<T> right) => left.Equals(right);

    /// <summary>Whether name, formula, quantity or inputs differ.</summary>
    public static bool operator !=(Derived<T> left, Derived<T> right) => !left.Equals(right);

    /// <summary>Returns the term over the inputs of a calculation, to which figures that it lacks are added.</summary>
    internal Term TermOver(List<(Figure Figure, FormulaInput Input)> inputs)
    {
        int[] places = new int[Figures.Length];
        for (int i = 0; i < places.Length; i++)
        {
            Figure figure = figures[i];
            places[i] = inputs.FindIndex(input => input.Figure == figure);
            if (places[i] >= 0) continue;
            places[i] = inputs.Count;
            // How this result moves with an input says nothing of the calculation's.
            FormulaInput own = Definition.Formula.Inputs[i] with { Monotonicity = Monotonicity.Unknown };
            inputs.Add((figure, own with { Symbol = TermText.Free(own.Symbol, [.. inputs.Select(input => input.Input.Symbol)]) }));
        }

        return Definition.Formula.Term.Replace(place => Term.Input(places[place]));
    }

    /// <summary>The result for people.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The result as text, in the formats of its kind, <c>G</c>, <c>B</c> with bounds, <c>R</c>, with its marks.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        definition is null ? None : MarkWords.Append(quantity.ToString(format, formatProvider), Marks, NumberStyle.LanguageOf(format, formatProvider));

    /// <summary>The result.</summary>
    public static implicit operator T(Derived<T> derived) => derived.Quantity;

    private static InvalidOperationException NoResult() => new($"This is default(Derived<{typeof(T).Name}>), which is {None}.");

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => definition is null
        ? None
        : new { Derived = Name, Number = ToString("B", null), Formula, Inputs = string.Join("; ", Inputs.Select(input => $"{input.Symbol} = {input.Figure}")) };
}
