namespace ChinaTrade.Data;

/// <summary>What results are derived from by + − × ÷: a <see cref="Figure{T}"/>, or a result itself. Figures alone calculate as their
/// quantities.</summary>
/// <typeparam name="T">The kind of quantity.</typeparam>
public interface IDerivable<T>
    where T : struct, IQuantityKind<T>
{
    /// <summary>The figures that it comes from: of a figure, the figure.</summary>
    IReadOnlyList<Figure> Figures { get; }
}
