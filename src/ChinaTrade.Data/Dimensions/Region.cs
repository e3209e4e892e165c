namespace ChinaTrade.Data;

/// <summary>A part of China.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
public sealed record Region : CodeListEntry
{
    /// <inheritdoc/>
    public bool Equals(Region? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
