namespace ChinaTrade.Data;

/// <summary>A metric that someone defined: a formula over figures, whose results carry bounds, marks and explanation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <typeparam name="TResult">The kind of the result.</typeparam>
public abstract class Metric<TResult>
    where TResult : struct, IQuantityKind<TResult>
{
    private readonly MetricOutline outline;
    private readonly MetricDefinition definition;

    private protected Metric(MetricOutline outline, Func<Term[], Term> formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        this.outline = outline;
        definition = outline.Complete<TResult>(formula);
    }

    /// <summary>The English name.</summary>
    public string Name => outline.Name;

    /// <summary>The Chinese name; <c>null</c> for none.</summary>
    public string? ChineseName => outline.ChineseName;

    /// <summary>How a result is computed, in the symbols of the inputs; percentages as fractions.</summary>
    public string Formula => definition.Formula.ToString();

    /// <summary>The inputs, in the order in which they are passed.</summary>
    public IReadOnlyList<MetricParameter> Inputs => outline.Parameters;

    /// <summary>Whether bounds are the narrowest wherever every input has bounds and no divisor may be zero: each input occurs once, or in
    /// the first degree above and below the line, or the result is said to rise or fall with it; and each is another figure. Where it is
    /// false, bounds hold all the same, and may be the narrowest for some inputs.</summary>
    public bool HasNarrowestBounds => definition.Formula.HasNarrowestBounds;

    /// <summary>Name and formula: "terms of trade = 100 × X ÷ M".</summary>
    public sealed override string ToString() => $"{Name} = {Formula}";

    /// <summary>Checks what the definition says of itself, for a test: that results lie within their bounds wherever the inputs lie within
    /// theirs, and rise or fall with the inputs as said.</summary>
    /// <remarks>The inputs of each sample are moved to the same few hundred points within their bounds, and a little beyond where they are
    /// exact.</remarks>
    /// <param name="samples">Results of the metric.</param>
    /// <exception cref="ArgumentException">There is no sample, or one is the result of another metric.</exception>
    /// <exception cref="InvalidOperationException">What the definition says does not hold; the message names metric, input and
    /// numbers.</exception>
    public void Verify(params Derived<TResult>[] samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        if (samples.Length == 0) throw new ArgumentException($"There is no result of '{Name}' to check.", nameof(samples));
        foreach (Derived<TResult> sample in samples)
        {
            if (!ReferenceEquals(sample.Definition.Formula, definition.Formula))
            {
                throw new ArgumentException($"'{sample.Name}' is no result of '{Name}'.", nameof(samples));
            }

            MetricVerification.Check(Name, definition.Formula, sample.Figures, sample.Quantity.Interval);
        }
    }

    private protected Derived<TResult> Compute(params Figure[] figures)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            Inputs[i].Require(figures[i], Name);
            if (outline.AcrossPeriods || figures[i].HasSamePeriod(figures[0])) continue;
            throw new ArgumentException(
                $"'{figures[0].Title}' and '{figures[i].Title}' are about different periods. Ask for both in one period, or define '{Name}' with acrossPeriods: true.");
        }

        return definition.Compute<TResult>(figures);
    }

    private protected static MetricArgument FiguresOf<T>(MetricArgument<T> input)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Figures;
    }

    private Wording NameOfTable => Wording.OfName(Name, ChineseName);

    private protected MetricTable<Period, TResult> TableByPeriod(params MetricArgument[] arguments) =>
        MetricTables.ByPeriod(NameOfTable, arguments, Compute);

    private protected MetricTable<CodeListEntry, TResult> TableBy(Dimension dimension, params MetricArgument[] arguments) =>
        MetricTables.ByEntry(NameOfTable, dimension, arguments, Compute);
}
