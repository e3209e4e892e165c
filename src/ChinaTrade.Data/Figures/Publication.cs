using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>One document that figures were taken from.</summary>
/// <remarks>Two publications are equal when their codes are. Immutable and thread-safe.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.PublicationJsonConverter))]
public sealed record Publication
{
    /// <summary>The stable code, as rows carry it: <c>scio-2021-07-13</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What the document calls itself, shortened: "SCIO briefing"; <c>null</c> if no title was recorded.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, and the page that carried it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The day of publication; <c>null</c> if it is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The period that it is mainly about.</summary>
    public required Period Period { get; init; }

    /// <summary>What kind of release its figures are.</summary>
    public ReleaseKind Release { get; init; }

    /// <summary>The number of decimals to which it prints percents and percentage points of GACC, trailing zeros included, so that its 20 %
    /// is 20.0 %; <c>null</c> if that is not known. A statement about documents that are GACC's own text.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whether it prints all there is, so that a partner or a trade mode that it leaves out had no trade; <c>false</c> where that
    /// is not known.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The address; <c>null</c> if none was recorded.</summary>
    public string? Url { get; init; }

    /// <summary>Its sections, in order; empty if places in it were not recorded.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Publication? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>For people: "SCIO briefing of 13 July 2021"; the publisher if no title was recorded.</summary>
    public override string ToString() => Date is { } date
        ? string.Create(CultureInfo.InvariantCulture, $"{Title ?? Publisher} of {date:d MMMM yyyy}")
        : Title ?? Publisher;

    /// <summary>The day of publication as rows carry it: <c>2021-07-13</c>, or an empty text.</summary>
    internal string DateCode => Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>Orders publications by period, then by date with undated ones last, then by code.</summary>
    internal static int Compare(Publication a, Publication b)
    {
        int order = a.Period.CompareTo(b.Period);
        if (order == 0) order = (a.Date ?? DateOnly.MaxValue).CompareTo(b.Date ?? DateOnly.MaxValue);
        return order == 0 ? string.CompareOrdinal(a.Code, b.Code) : order;
    }
}
