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
/// <param name="DomesticRegion">The region's code.</param>
/// <param name="TransportMode">The transport's code.</param>
/// <param name="Reference">The other side of a gap or the whole of a share; otherwise empty.</param>
/// <param name="Producer">Who made the figure.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Value">The number in the base unit; percent for shares and growth.</param>
/// <param name="Lower">The lower bound; <c>null</c> where infinite.</param>
/// <param name="Upper">The upper bound; <c>null</c> where infinite.</param>
/// <param name="Hedge">How the source qualified it; empty for not.</param>
/// <param name="Printed">The number with its unit words as printed.</param>
/// <param name="Status">How much it can be relied on.</param>
/// <param name="Correction">What should read differently; otherwise empty.</param>
/// <param name="Section">The section; several joined by <c>;</c>.</param>
/// <param name="Paragraph">The paragraph; several joined by <c>;</c>, in the order of the sections; empty where not counted.</param>
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
    string Note);
