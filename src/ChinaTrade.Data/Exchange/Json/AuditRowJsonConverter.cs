using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>
/// An audit finding as an object: <c>identity</c>, <c>statement</c>, <c>printed</c>, <c>derived</c>, <c>verdict</c>, <c>discrepancy</c>,
/// <c>is_known</c>, <c>is_mended</c>, <c>figures</c>.
/// </summary>
public sealed class AuditRowJsonConverter : JsonConverter<AuditRow>
{
    private static readonly ObjectShape Shape = new(
        "identity", "statement", "printed", "derived", "verdict", "discrepancy", "is_known", "is_mended", "figures");

    /// <inheritdoc/>
    public override AuditRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        AuditRow row = new(string.Empty, string.Empty, default, default, default, 0m, false, false, []);
        Shape.Read(ref reader, (ref Utf8JsonReader property, int index) =>
        {
            string name = Shape.NameOf(index);
            row = index switch
            {
                0 => row with { Identity = JsonValue.Text(ref property, name) },
                1 => row with { Statement = JsonValue.Text(ref property, name) },
                2 => row with { Printed = IntervalJson.Read(ref property, null) },
                3 => row with { Derived = IntervalJson.Read(ref property, null) },
                4 => row with { Verdict = EnumCodeJsonConverter<AuditVerdict>.Parse(JsonValue.Text(ref property, name)) },
                5 => row with { Discrepancy = JsonValue.Number(ref property, name) },
                6 => row with { IsKnown = JsonValue.Flag(ref property, name) },
                7 => row with { IsMended = JsonValue.Flag(ref property, name) },
                _ => row with { Figures = JsonValue.Items(ref property, name, FigureRowJson.Read) },
            };
        });
        return row;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AuditRow value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonValue.WriteText(writer, "identity", value.Identity);
        JsonValue.WriteText(writer, "statement", value.Statement);
        writer.WritePropertyName("printed"u8);
        IntervalJson.Write(writer, value.Printed, null);
        writer.WritePropertyName("derived"u8);
        IntervalJson.Write(writer, value.Derived, null);
        writer.WriteString("verdict"u8, EnumCodeJsonConverter<AuditVerdict>.TextOf(value.Verdict));
        JsonValue.WriteNumber(writer, "discrepancy", value.Discrepancy);
        writer.WriteBoolean("is_known"u8, value.IsKnown);
        writer.WriteBoolean("is_mended"u8, value.IsMended);
        writer.WriteStartArray("figures"u8);
        foreach (FigureRow figure in value.Figures) FigureRowJson.Write(writer, figure);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
