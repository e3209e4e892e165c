namespace ChinaTrade.Data;

/// <summary>An indicator whose level is of kind <typeparamref name="T"/>, and the measures that are made of it.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
/// <typeparam name="T">The kind of quantity of a level in the usual unit.</typeparam>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<Indicator>))]
public sealed record Indicator<T> : Indicator
    where T : struct, IQuantityKind<T>
{
    private Measure<T>? level;
    private Measure<Growth<YearOnYear>>? growth;

    /// <summary>The indicator itself.</summary>
    public Measure<T> Level => IsOwn(level) ? level! : level = new(this, Transformation.Level, null);

    /// <summary>Its growth on the same period of the year before.</summary>
    public Measure<Growth<YearOnYear>> Growth => IsOwn(growth) ? growth! : growth = GrowthOn<YearOnYear>();

    /// <summary>Its part of a whole.</summary>
    public Measure<Share> Share => new(this, Transformation.Share, null);

    /// <summary>The year-on-year change of that part.</summary>
    public Measure<PercentagePoints<Share>> ShareChange => new(this, Transformation.ShareChange, YearOnYear.Definition);

    /// <summary>How far its year-on-year growth is above another's.</summary>
    public Measure<PercentagePoints<Growth<YearOnYear>>> GrowthGap => new(this, Transformation.GrowthGap, YearOnYear.Definition);

    /// <summary>Its year-on-year change, in its own unit.</summary>
    public Measure<T> Change => new(this, Transformation.Change, YearOnYear.Definition);

    /// <summary>Its growth on another base.</summary>
    public Measure<Growth<TBasis>> GrowthOn<TBasis>()
        where TBasis : IBasis => new(this, Transformation.Growth, TBasis.Definition);

    /// <inheritdoc/>
    public bool Equals(Indicator<T>? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // A copy made by "with" brings along what the original kept.
    private bool IsOwn(Measure? measure) => ReferenceEquals(measure?.Indicator, this);
}
