namespace ChinaTrade.Data.Gacc;

/// <summary>What the figures of a column are about.</summary>
/// <param name="Position">The column, from 0.</param>
/// <param name="Flow">The code of the flow.</param>
/// <param name="Period">The period.</param>
/// <param name="IsGrowth">Whether they are growth on the year before; otherwise levels.</param>
/// <param name="IsQuantity">Whether they are quantities; otherwise values.</param>
/// <param name="IsYearEarlier">Whether they are levels of the year before, as restated.</param>
/// <param name="EnterpriseType">The enterprise type that the column is about; <c>null</c> if columns do not break down by it.</param>
internal sealed record ColumnMeaning(
    int Position, string Flow, Period Period, bool IsGrowth, bool IsQuantity, bool IsYearEarlier, CodeListEntry? EnterpriseType)
{
    /// <summary>Whether both are about the same, so that a table has one of them only.</summary>
    public bool IsAlike(ColumnMeaning other) => this == other with { Position = Position };

    /// <summary>What the column is about, for messages.</summary>
    public override string ToString()
    {
        string measure = (IsQuantity ? "quantity" : "value") + (IsGrowth ? ", growth" : string.Empty);
        return Invariant($"{Flow}, {measure}, {Period}{(EnterpriseType is null ? string.Empty : ", " + EnterpriseType.Code)}");
    }
}
