namespace ChinaTrade.Data;

/// <summary>Refuses a part that is not known to be part of its whole.</summary>
internal static class PartGuard
{
    /// <summary>Both must be of one measure and period that adds up, and every code of the part known to be within that of the
    /// whole.</summary>
    /// <exception cref="ArgumentException">They are not; the message names both, and how to ask instead.</exception>
    public static void PartOf(Figure part, Figure whole)
    {
        MetricGuard.SameMeasure(part, whole);
        for (Dimension dimension = 0; (int)dimension < DimensionInfo.Count; dimension++)
        {
            if (!part.HasSameEntry(whole, dimension) && !IsWithin(part[dimension], whole[dimension], part.Period))
            {
                throw NoPart(part, whole, dimension);
            }
        }

        AdditivityGuard.AddUp(part, whole);
    }

    /// <summary>The same, of numbers that cannot be below zero.</summary>
    /// <inheritdoc cref="PartOf" path="/exception"/>
    public static void ShareOf(Figure part, Figure whole)
    {
        PartOf(part, whole);
        AdditivityGuard.NotSigned(part, whole);
    }

    private static bool IsWithin(CodeListEntry part, CodeListEntry whole, Period period) =>
        part.Code == whole.Code || whole.IsTotal || CodeRelations.IsWithin(FactsOfCodes.From(part), FactsOfCodes.From(whole), period);

    private static bool IsWithin(Figure part, Figure whole) =>
        DimensionInfo.All.All(info => IsWithin(part[info.Dimension], whole[info.Dimension], part.Period));

    private static ArgumentException NoPart(Figure part, Figure whole, Dimension dimension)
    {
        (CodeListEntry own, CodeListEntry other) = (part[dimension], whole[dimension]);
        Overlap overlap = FigureOverlap.Between(own, other, part.Period);
        string how = IsWithin(whole, part) ? "Exchange the two."
            : overlap == Overlap.Unknown ? $"If it is, divide the numbers: (part.Quantity / whole.Quantity).{nameof(Ratio.AsShare)}()."
            : Invariant($"Ask for a whole whose {dimension.ToCode()} contains {own}.");
        string why = IsWithin(other, own, part.Period) ? Invariant($"{own} contains {other}")
            : overlap == Overlap.Unknown ? OverlapReason.WhyUnknown(own, other)
            : overlap == Overlap.Disjoint ? Invariant($"{own} and {other} have nothing in common")
            : Invariant($"{own} and {other} have only a part in common");
        string verb = overlap == Overlap.Unknown ? "is not known to be" : "is no";
        return new ArgumentException($"'{part.Title}' {verb} part of '{whole.Title}': {why}. {how}", nameof(part));
    }
}
