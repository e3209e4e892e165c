namespace ChinaTrade.Data.Generator.Model;

/// <summary>A publication as emission needs it: without places in the file, so that moved lines emit nothing anew.</summary>
/// <remarks>Compared by value, like everything that travels through the pipeline. It holds the names that its documentation
/// needs, so that a code added to a list leaves it equal. Publisher, date and address are empty where the sections have them.</remarks>
internal sealed record PublicationModel(
    string Code,
    string Member,
    string Title,
    string Publisher,
    string Date,
    string Period,
    string Url,
    EquatableArray<SectionModel> Sections,
    EquatableArray<FigureModel> Figures)
{
    /// <summary>How documentation names it: "SCIO briefing of 2021-07-13".</summary>
    public string Words => WordsOf(Title, Date);

    public static string WordsOf(string? title, string? date) => string.IsNullOrEmpty(date) ? $"{title}" : $"{title} of {date}";
}
