using System.Text;

namespace ChinaTrade.Data;

/// <summary>A quantity that no one printed: computed from figures, with the bounds that theirs leave, and able to explain itself.</summary>
/// <remarks>Its bounds hold every result that true values inside the inputs' bounds can give, and are the narrowest that do, each input
/// being one unknown however often the formula names it. Converts to its quantity by itself. Compared by name, formula, quantity and
/// inputs. Immutable and thread-safe.</remarks>
/// <typeparam name="T">The kind of quantity.</typeparam>
public sealed record Derived<T> : IFormattable
    where T : struct, IQuantityKind<T>
{
    internal Derived(string name, string formula, T quantity, params (string Symbol, Figure Figure)[] inputs)
    {
        foreach ((_, Figure figure) in inputs) figure.RequireNoDoubt();
        Name = name;
        Formula = formula;
        Quantity = quantity;
        Inputs = Array.ConvertAll(inputs, input => new MetricInput(input.Symbol, input.Figure));
    }

    /// <summary>What it is, in words.</summary>
    public string Name { get; }

    /// <summary>How it is computed, in the symbols of the inputs; percentages as fractions.</summary>
    public string Formula { get; }

    /// <summary>What a reader has to know before using the result: those of the inputs, and <see cref="NumberMark.RevisionsNotCounted"/> where they
    /// are of several publications. Stands behind the number in every text.</summary>
    public IReadOnlyList<NumberMark> Marks => OwnMarks.Count == 0 && !Inputs.Any(input => StatusMark.Get(input.Figure.Status).Count > 0)
        ? []
        : [.. Inputs.SelectMany(input => StatusMark.Get(input.Figure.Status)).Concat(OwnMarks).Distinct().Order()];

    /// <summary>The marks that the inputs do not have.</summary>
    internal IReadOnlyList<NumberMark> OwnMarks { get; init; } = [];

    /// <summary>The result with its unit and bounds.</summary>
    public T Quantity { get; }

    /// <summary>What it was computed from.</summary>
    public IReadOnlyList<MetricInput> Inputs { get; }

    /// <inheritdoc cref="Interval.Number"/>
    public decimal Number => Quantity.Interval.Number;

    /// <inheritdoc cref="Interval.Lower"/>
    public decimal? Lower => Quantity.Interval.Lower;

    /// <inheritdoc cref="Interval.Upper"/>
    public decimal? Upper => Quantity.Interval.Upper;

    /// <summary>Name, result, formula and inputs with their places, a line each.</summary>
    public string Explain()
    {
        StringBuilder text = new();
        text.Append(Name).Append(": ").Append(ToString("B", null)).Append('\n');
        text.Append("  = ").Append(Formula).Append('\n');
        foreach (MetricInput input in Inputs) text.Append("  ").Append(input).Append('\n');
        return text.ToString();
    }

    /// <summary>The same as Markdown: a heading line, the formula, a table of inputs, and a line for each that is doubtful or corrected.</summary>
    public string ExplainMarkdown()
    {
        StringBuilder text = new();
        text.Append("**").Append(Name).Append(":** ").Append(ToString("B", null)).Append("\n\n");
        text.Append('`').Append(Formula).Append("`\n\n| | figure | printed | with bounds | where |\n|---|---|---|---|---|\n");
        foreach (MetricInput input in Inputs)
        {
            Citation citation = input.Figure.Citation;
            string[] cells = [input.Symbol, input.Figure.Title, citation.Printed, input.Figure.ToString("B", null), citation.PlacesText];
            text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        foreach (MetricInput input in Inputs.Where(input => input.Figure.Correction is not null))
        {
            text.Append('\n').Append(input.Symbol).Append(" is ").Append(input.Figure.Status.ToCode()).Append(": ").Append(input.Figure.Correction).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The result as plain data.</summary>
    public DerivedRow ToRow() => new(
        Name, Formula, T.UnitCode, Number, Lower, Upper, string.Join(';', Marks.Select(mark => mark.ToCode())), [.. Inputs.Select(input => new DerivedInputRow(input.Symbol, input.Figure.ToRowAsUsed()))]);

    /// <inheritdoc/>
    public bool Equals(Derived<T>? other) =>
        other is not null && Name == other.Name && Formula == other.Formula && Quantity.Equals(other.Quantity) && OwnMarks.SequenceEqual(other.OwnMarks) && Inputs.SequenceEqual(other.Inputs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Quantity);

    /// <summary>The result for people.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The result as text, in the formats of its kind, <c>G</c>, <c>B</c> with bounds, <c>R</c>, with its marks.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        MarkWords.Append(Quantity.ToString(format, formatProvider), Marks, NumberStyle.LanguageOf(format, formatProvider));

    /// <summary>The result.</summary>
    public static implicit operator T(Derived<T> derived) => derived.Quantity;

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => new { Derived = Name, Number = ToString("B", null), Formula, Inputs = string.Join("; ", Inputs.Select(input => $"{input.Symbol} = {input.Figure}")) };
}
