using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A column of a table.</summary>
/// <param name="Name">The field that each row gives, or that the column's figures are of.</param>
/// <param name="Shared">What the figures of the column share, as fields of an entry; <c>null</c> for a field that each row gives.</param>
/// <param name="Unit">The unit of the column's numbers; <c>null</c> where the row gives it.</param>
/// <param name="Decimals">The decimals to which numbers are printed; <c>null</c> where the row gives them.</param>
internal sealed record TableColumn(ScalarNode Name, IReadOnlyList<MappingField>? Shared, ScalarNode? Unit, ScalarNode? Decimals)
{
    public const string UnitField = "unit";

    public const string DecimalsField = "decimals";

    public bool HasFigures => Shared is not null;
}
