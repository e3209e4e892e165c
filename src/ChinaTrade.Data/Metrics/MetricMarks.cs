namespace ChinaTrade.Data;

/// <summary>The marks that a result takes over from its inputs.</summary>
internal static class MetricMarks
{
    /// <summary>Returns those of the figures, that of revisions where they were published on several days, and that of members where a
    /// group has others in one period than in another.</summary>
    public static IReadOnlyList<NumberMark> Of(Figure[] figures)
    {
        IEnumerable<NumberMark> marks = figures.SelectMany(figure => StatusMark.Get(figure.Status));
        if (!RevisionGuard.AreOfOneDay(figures)) marks = marks.Append(NumberMark.RevisionsNotCounted);
        if (Array.Exists(figures, figure => HasOtherMembers(figure, figures))) marks = marks.Append(NumberMark.OtherMembers);
        return [.. marks.Distinct().Order()];
    }

    private static bool HasOtherMembers(Figure figure, Figure[] figures)
    {
        Partner partner = figure.Partner;
        if (partner.Members.Count == 0) return false;
        bool isGrowth = figure.Measure.Transformation == Transformation.Growth && figure.Measure.Basis?.Code == BasisDefinition.Usual;
        return (isGrowth && figure.Period.StartYear > 1 && !partner.HasSameMembers(figure.Period, figure.Period.AddYears(-1)))
            || Array.Exists(figures, other => other.Partner == partner && !partner.HasSameMembers(figure.Period, other.Period));
    }
}
