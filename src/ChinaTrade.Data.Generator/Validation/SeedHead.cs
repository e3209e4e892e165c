using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What a briefing's file says of itself; what could not be read is <c>null</c>.</summary>
internal sealed record SeedHead(
    ScalarNode? Code, ScalarNode? Member, ScalarNode? Title, ScalarNode? Publisher, ScalarNode? Date, Period? Period, ScalarNode? Url)
{
    /// <summary>The briefing; <c>null</c> where a part of the head is missing.</summary>
    public BriefingModel? ToModel(IEnumerable<SectionModel> sections, IEnumerable<FigureModel> figures)
    {
        if (Code is null || Member is null || Title is null || Publisher is null || Date is null || Period is not { } period) return null;
        return new(
            Code.Value, Member.Value, Title.Value, Publisher.Value, Date.Value, period.ToString(), Url?.Value ?? string.Empty,
            sections.ToEquatableArray(), figures.ToEquatableArray());
    }
}
