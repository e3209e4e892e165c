using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A figure with the places that later rules may point at.</summary>
/// <param name="Model">The figure.</param>
/// <param name="Position">Where its number stands in the file.</param>
/// <param name="FailedIdentities">The identities that its correction says it fails.</param>
internal sealed record BoundFigure(FigureModel Model, SeedPosition Position, EquatableArray<ScalarNode> FailedIdentities)
{
    /// <summary>The doubtful figure that this one is the reading of; <c>null</c> for a printed figure.</summary>
    public BoundFigure? Corrects { get; init; }

    /// <summary>The key of the reading of a doubtful figure; <c>null</c> if it has none.</summary>
    public string? ReadingKey { get; init; }

    /// <summary>The publication and the columns of the key.</summary>
    public string Key => KeyOf(Model);

    public static string KeyOf(FigureModel figure) => string.Join("|", figure.KeyColumns.Prepend(figure.Publication.Code));
}
