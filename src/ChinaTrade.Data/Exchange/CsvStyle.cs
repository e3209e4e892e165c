namespace ChinaTrade.Data;

/// <summary>How texts stand in CSV.</summary>
public enum CsvStyle
{
    /// <summary>As they are.</summary>
    Plain = 0,

    /// <summary>
    /// A text that a spreadsheet would run as a formula, because it starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a
    /// line break, gets an apostrophe in front; so does each part of it behind a semicolon or tab, which separate fields in some countries.
    /// Numbers stay numbers. Reading in the same style takes the apostrophes away again.
    /// </summary>
    SpreadsheetSafe = 1,
}
