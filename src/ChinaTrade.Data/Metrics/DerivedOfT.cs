using System.Diagnostics;
using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>A quantity that no one printed: computed from figures, with the bounds that theirs leave, and able to explain itself.</summary>
/// <remarks>Its bounds hold every result that true values inside the inputs' bounds can give, each input being one unknown however often
/// the formula names it; where they are the narrowest that do, the metric says so. Name, formula and explanation are written when they are
/// asked for. Converts to its quantity by itself, and calculates with others and with figures in C# 14. Compared by name, formula, quantity
/// and inputs. <c>default</c> is no result, says so as text, and throws <see cref="InvalidOperationException"/> when asked for anything
/// else. Immutable and thread-safe.</remarks>
/// <typeparam name="T">The kind of quantity.</typeparam>
[DebuggerDisplay("{DebuggerText,nq}")]
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverterFactory))]
public readonly struct Derived<T>
    : IDerivable<T>, IEquatable<Derived<T>>, ISpanFormattable, IUtf8SpanFormattable, IComparable<Derived<T>>, IComparable
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

    /// <summary>What it is, in English words. The format <c>T</c> gives the name in the language of a culture.</summary>
    public string Name => Wording.ToString();

    /// <summary>What it is, in Chinese words; <c>null</c> if the metric was defined without a Chinese name.</summary>
    public string? ChineseName => Wording.Chinese?.ToString(TextCulture.Chinese);

    /// <summary>How it is computed, in the symbols of the inputs; percentages as fractions.</summary>
    public string Formula => Definition.Formula.ToString();

    /// <summary>What a reader has to know before using the result: those of the inputs, and <see cref="NumberMark.RevisionsNotCounted"/>
    /// where they were published on several days. Stands behind the number in every text.</summary>
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
    internal Wording OperandName => Definition.IsComposed ? new($"({Wording})", $"（{Wording}）") : Wording;

    private Wording Wording => Definition.Name(figures);

    /// <summary>Returns name, result, formula and inputs with their places, one line for each.</summary>
    /// <param name="provider">The culture of the text; the current one by default.</param>
    public string Explain(IFormatProvider? provider = null)
    {
        TextCulture culture = TextCulture.From(provider);
        return Explanation.AsText(ToString("T", culture), ToString("B", culture), Formula, Inputs, culture);
    }

    /// <summary>Returns the same as Markdown: a heading line, the formula, a table of inputs, and a line for each that is doubtful or
    /// corrected.</summary>
    /// <param name="provider">The culture of the text; the current one by default.</param>
    public string ExplainMarkdown(IFormatProvider? provider = null)
    {
        TextCulture culture = TextCulture.From(provider);
        return Explanation.AsMarkdown(ToString("T", culture), ToString("B", culture), Formula, Inputs, culture);
    }

    /// <summary>Returns the same result under another name.</summary>
    /// <param name="name">What it is, in English words.</param>
    /// <param name="chineseName">What it is, in Chinese words; <c>null</c> for none.</param>
    public Derived<T> Named(string name, string? chineseName = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Wording wording = Wording.OfName(name, chineseName);
        return new(Definition with { Name = _ => wording, IsComposed = false }, figures, quantity);
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

    /// <summary>Returns the number in a magnitude, as <see cref="Figure{T}.ToDecimal"/> does.</summary>
    /// <inheritdoc cref="Figure{T}.ToDecimal" path="/*[self::param or self::exception]"/>
    public decimal ToDecimal(Magnitude magnitude, int? decimals = null) => T.Style.ToDecimal(Number, magnitude, decimals);

    /// <summary>Compares the numbers; names and inputs do not count in the order.</summary>
    public int CompareTo(Derived<T> other) => Quantity.CompareTo(other.Quantity);

    int IComparable.CompareTo(object? obj) => ObjectOrder.Compare(this, obj);

    /// <summary>Returns the result for people, in the current culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the result with its marks, or its name.</summary>
    /// <inheritdoc cref="Figure{T}.ToString(string?, IFormatProvider?)" path="/*[self::param or self::exception]"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (definition is null) return None;
        TextCulture culture = TextCulture.From(formatProvider);
        NumberFormat how = NumberFormat.ParseTitled(format);
        return how.Kind == NumberFormat.Title
            ? Wording.In(culture)
            : MarkWords.Append(T.Style.Format(quantity.Interval, hedge: null, how, culture), Marks, how, culture);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);

    /// <summary>The result.</summary>
    public static implicit operator T(Derived<T> derived) => derived.Quantity;

    private static InvalidOperationException NoResult() => new($"This is a default result of '{T.UnitCode}', which is {None}.");

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => definition is null
        ? None
        : new
        {
            Derived = ToString("T", null), Number = ToString("B", null), Formula,
            Inputs = string.Join("; ", Inputs.Select(
                input => string.Create(CultureInfo.CurrentCulture, $"{input.Symbol} = {input.Figure}"))),
        };

    private string DebuggerText => definition is null ? None : FormattableString.Invariant($"{this:T}: {this:B}");
}
