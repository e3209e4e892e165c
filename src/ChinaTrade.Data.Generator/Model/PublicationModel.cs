namespace ChinaTrade.Data.Generator.Model;

/// <summary>A publication as emission needs it; texts and dates are empty where they are not known.</summary>
internal sealed record PublicationModel(
    string Code,
    string Member,
    string Title,
    string Publisher,
    string Date,
    string Release,
    int? Decimals,
    bool IsComplete,
    string Url,
    EquatableArray<SectionModel> Sections)
{
    public ReleaseKind Kind => (ReleaseKind)Enum.Parse(typeof(ReleaseKind), CodeText.ToName(Release));

    /// <summary>How documentation names it: "SCIO briefing of 2021-07-13".</summary>
    public string Words => (Title.Length > 0 ? Title : Publisher) + (Date.Length > 0 ? " of " + Date : string.Empty);

    /// <summary>Orders the publications of a collection by date, undated ones last, then by code.</summary>
    public static int Compare(PublicationModel a, PublicationModel b)
    {
        int order = (a.Date.Length == 0).CompareTo(b.Date.Length == 0);
        if (order == 0) order = string.CompareOrdinal(a.Date, b.Date);
        return order == 0 ? string.CompareOrdinal(a.Code, b.Code) : order;
    }
}
