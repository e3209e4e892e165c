using System.Text;

namespace ChinaTrade.Data.Gacc;

/// <summary>What is known of a page besides its table, and how the table is read.</summary>
/// <remarks>Immutable, if the objects given to it are; thread-safe.</remarks>
public sealed record GaccPage
{
    /// <summary>The address. By default the one that the page itself or the browser wrote into it, if there is one.</summary>
    public string? Url { get; init; }

    /// <summary>The day of publication. By default the one that the page tells, if it does.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The code of the publication. By default it is derived from the kind of table, the period, the currency and the kind of
    /// release: <c>gacc-by-country-2025-02-express</c>.</summary>
    public string? Code { get; init; }

    /// <summary>The kind of release that the page is: one of GACC's express tables, which is the default, or of its monthly
    /// bulletin.</summary>
    public ReleaseKind Release { get; init; } = ReleaseKind.Express;

    /// <summary>The title, if neither the table nor the page around it has one.</summary>
    public string? Title { get; init; }

    /// <summary>The period, if no title tells it.</summary>
    public Period? Period { get; init; }

    /// <summary>The unit of values, as a table of GACC would print it, if this one does not: <c>US$1,000</c>, <c>万元人民币</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The encoding of the bytes. By default the declared one; UTF-8 if none is declared.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The vocabulary that names are looked up in; that of the library by default.</summary>
    public TradeCodes Codes { get; init; } = TradeCodes.Library;

    /// <summary>How to read names, headers, units and titles that the page misprints or that are not known: what it prints, and what it
    /// should print. Spaces at the ends do not count. Figures are never replaced.</summary>
    public IReadOnlyDictionary<string, string> Readings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether a table is read although its figures contradict each other, such as exports and imports that do not make the
    /// total. They then stay as printed, and an audit of the dataset reports them.</summary>
    public bool AllowsContradictions { get; init; }
}
