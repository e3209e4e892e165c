namespace ChinaTrade.Data;

/// <summary>A figure in the one flat shape in which figures leave the library. Every format carries these columns in this order.</summary>
/// <remarks>Codes are kebab-case; a dimension that the figure does not break down by has the code of its total. Publication to producer
/// are the key. Empty text stands for none; <c>null</c> bounds are infinite. Compared by value; immutable and thread-safe.</remarks>
/// <param name="Publication">The publication's code.</param>
/// <param name="Period">Such as <c>2021-H1</c>.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Transformation">What was made of the indicator.</param>
/// <param name="Basis">The base of a growth or change; otherwise empty.</param>
/// <param name="Flow">Total, exports or imports.</param>
/// <param name="Partner">The partner's code.</param>
/// <param name="Commodity">The commodity's code.</param>
/// <param name="TradeMode">The trade mode's code.</param>
/// <param name="EnterpriseType">The enterprise type's code.</param>
/// <param name="DomesticRegion">The domestic region's code.</param>
/// <param name="TransportMode">The transport mode's code.</param>
/// <param name="Reference">The other side of a gap or the whole of a share; otherwise empty.</param>
/// <param name="Producer">Who made the figure.</param>
/// <param name="Published">The day of publication, <c>2021-07-13</c>; empty if it is not known.</param>
/// <param name="Release">The kind of release: <c>press</c>, <c>express</c>, <c>bulletin</c>, <c>restated</c>.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Value">The number in the base unit; percent for shares and growth.</param>
/// <param name="Lower">The lower bound; <c>null</c> if infinite.</param>
/// <param name="Upper">The upper bound; <c>null</c> if infinite.</param>
/// <param name="Hedge">How the source qualified it; empty for not.</param>
/// <param name="Printed">The number with its unit words as printed.</param>
/// <param name="Status">How much it can be relied on.</param>
/// <param name="Correction">What should read differently; otherwise empty.</param>
/// <param name="Section">The section; several joined by <c>;</c>; empty if none was recorded.</param>
/// <param name="Paragraph">The paragraph; several joined by <c>;</c>, in the order of the sections; empty if not counted.</param>
/// <param name="Note">The reason of a correction, or a remark.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.FigureRowJsonConverter))]
public sealed record FigureRow(
    string Publication,
    string Period,
    string Indicator,
    string Transformation,
    string Basis,
    string Flow,
    string Partner,
    string Commodity,
    string TradeMode,
    string EnterpriseType,
    string DomesticRegion,
    string TransportMode,
    string Reference,
    string Producer,
    string Published,
    string Release,
    string Unit,
    decimal Value,
    decimal? Lower,
    decimal? Upper,
    string Hedge,
    string Printed,
    string Status,
    string Correction,
    string Section,
    string Paragraph,
    string Note)
{
    /// <summary>The code of a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public string this[Dimension dimension] => dimension switch
    {
        Dimension.Flow => Flow,
        Dimension.Partner => Partner,
        Dimension.Commodity => Commodity,
        Dimension.TradeMode => TradeMode,
        Dimension.EnterpriseType => EnterpriseType,
        Dimension.DomesticRegion => DomesticRegion,
        Dimension.TransportMode => TransportMode,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
    };

    /// <summary>Creates a row of the texts of <see cref="RowColumn.All"/>, in order; those of the three numbers are passed over.</summary>
    internal static FigureRow Create(ReadOnlySpan<string> texts, decimal value, decimal? lower, decimal? upper)
    {
        // Places are counted anew behind the dimensions and behind the numbers, so that a further dimension moves no text into another
        // column.
        ReadOnlySpan<string> codes = texts[(RowColumn.Basis.Position + 1)..RowColumn.Reference.Position];
        ReadOnlySpan<string> middle = texts[RowColumn.Reference.Position..];
        ReadOnlySpan<string> last = texts[RowColumn.Hedge.Position..];
        return new(
            texts[0], texts[1], texts[2], texts[3], texts[4],
            codes[(int)Dimension.Flow], codes[(int)Dimension.Partner], codes[(int)Dimension.Commodity], codes[(int)Dimension.TradeMode],
            codes[(int)Dimension.EnterpriseType], codes[(int)Dimension.DomesticRegion], codes[(int)Dimension.TransportMode],
            middle[0], middle[1], middle[2], middle[3], middle[4], value, lower, upper,
            last[0], last[1], last[2], last[3], last[4], last[5], last[6]);
    }
}
