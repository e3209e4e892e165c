namespace ChinaTrade.Data;

/// <summary>An indicator and what was made of it: trade value's year-on-year growth.</summary>
/// <remarks>Compared by indicator, transformation and basis: <c>figure.Measure == Indicators.TradeValue.Growth</c>, although only the
/// latter knows its kind. Immutable and thread-safe.</remarks>
public class Measure : IEquatable<Measure>, IFormattable
{
    private readonly int hash;

    // A record would compare types too, and no figure's measure would equal one of an indicator's.

    /// <summary>A measure whose kind is not known to the compiler.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="transformation">What was made of it.</param>
    /// <param name="basis">The base of a growth, gap or change; <c>null</c> for levels and shares.</param>
    /// <exception cref="ArgumentException">The transformation needs a basis and has none, or has one and takes none.</exception>
    public Measure(Indicator indicator, Transformation transformation, BasisDefinition? basis)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (TransformationRules.Get(transformation).TakesBasis != basis is not null)
        {
            string expected = basis is null ? $"one is expected, such as {YearOnYear.Definition.Code}" : "none is expected";
            throw new ArgumentException(
                $"'{indicator.Name}, {transformation.ToCode()}' has {basis?.Code ?? "no basis"}; {expected}.", nameof(basis));
        }

        Indicator = indicator;
        Transformation = transformation;
        Basis = basis;
        hash = HashOf(indicator, transformation, basis);
    }

    /// <summary>What is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>What was made of it.</summary>
    public Transformation Transformation { get; }

    /// <summary>The base of a growth or change; <c>null</c> for levels and shares.</summary>
    public BasisDefinition? Basis { get; }

    /// <inheritdoc/>
    public bool Equals(Measure? other) =>
        ReferenceEquals(this, other) || other is not null && hash == other.hash && Is(other.Indicator, other.Transformation, other.Basis);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => hash;

    /// <summary>Returns the numbers that figures of the measure can have in a unit, whatever was printed: levels are at least 0, unless the
    /// indicator is signed; growth is at least −100 %; shares are from 0 % to 100 %.</summary>
    /// <param name="unitCode">The unit's code: <c>CNY</c>, <c>%</c>.</param>
    /// <exception cref="ArgumentNullException">The code is <c>null</c>.</exception>
    public Interval DomainIn(string unitCode) => unitCode is null
        ? throw new ArgumentNullException(nameof(unitCode))
        : TransformationRules.Get(Transformation).DomainOf(unitCode, Indicator.IsSigned).ToInterval();

    /// <summary>Whether figures of the measure may refer to another figure, as a share refers to its whole and a gap to the other
    /// side.</summary>
    public bool TakesReference => TransformationRules.Get(Transformation).TakesReference;

    /// <summary>Returns the measure in words, in the language of the current culture: "trade value, growth since 2019".</summary>
    public sealed override string ToString() => ToString(null, null);

    /// <summary>Returns the measure in words.</summary>
    /// <param name="format">Only <c>G</c>, the default.</param>
    /// <param name="formatProvider">The culture: Chinese for Chinese words, any other for English ones; the current one by default.</param>
    /// <exception cref="FormatException">The format is not known.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        TextLanguage language = TextCulture.ForName(format, formatProvider).Language;
        TransformationRules rules = TransformationRules.Get(Transformation);
        string indicator = Indicator.NameIn(language);
        return language == TextLanguage.Chinese ? rules.ChineseNameOf(indicator, Basis) : rules.NameOf(indicator, Basis);
    }

    /// <summary>Whether both are the same measure.</summary>
    public static bool operator ==(Measure? left, Measure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are not the same measure.</summary>
    public static bool operator !=(Measure? left, Measure? right) => !(left == right);

    internal static int HashOf(Indicator indicator, Transformation transformation, BasisDefinition? basis) =>
        HashCode.Combine(indicator.CodeHash, transformation, basis?.Code);

    internal bool Is(Indicator indicator, Transformation transformation, BasisDefinition? basis) =>
        Transformation == transformation && Indicator == indicator && Basis == basis;

    // LINQPad shows what this returns; it finds the method by name, and in derived types unless it is private.
    private protected object ToDump() => ToString();
}
