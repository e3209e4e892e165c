using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What a publication's file says of itself; what could not be read is <c>null</c>. The sections of a file
/// of several publications have publisher, date and address instead.</summary>
internal sealed record SeedHead(
    ScalarNode? Code,
    ScalarNode? Member,
    ScalarNode? Title,
    ScalarNode? Publisher,
    ScalarNode? Date,
    Period? Period,
    ScalarNode? Url,
    bool IsOfSeveral)
{
    /// <summary>How a source line names it: "SCIO briefing of 2021-07-13".</summary>
    public string Words => PublicationModel.WordsOf(Title?.Value, Date?.Value);

    /// <summary>The publication; <c>null</c> where a part of the head is missing.</summary>
    public PublicationModel? ToModel(IEnumerable<SectionModel> sections, IEnumerable<FigureModel> figures)
    {
        bool isSigned = IsOfSeveral || (Publisher is not null && Date is not null);
        if (Code is null || Member is null || Title is null || !isSigned || Period is not { } period) return null;
        return new(
            Code.Value, Member.Value, Title.Value, Publisher?.Value ?? string.Empty, Date?.Value ?? string.Empty, period.ToString(),
            Url?.Value ?? string.Empty, sections.ToEquatableArray(), figures.ToEquatableArray());
    }
}
