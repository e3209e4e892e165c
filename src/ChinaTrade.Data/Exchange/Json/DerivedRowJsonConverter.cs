using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>A derived quantity as an object: <c>name</c>, <c>formula</c>, <c>unit</c>, <c>value</c>, <c>lower</c>, <c>upper</c>,
/// <c>marks</c>, <c>inputs</c>.</summary>
public sealed class DerivedRowJsonConverter : JsonConverter<DerivedRow>
{
    private static readonly ObjectShape Shape = new("name", "formula", "unit", "value", "lower", "upper", "marks", "inputs");

    /// <inheritdoc/>
    public override DerivedRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string[] texts = new string[3];
        string marks = string.Empty;
        decimal?[] numbers = new decimal?[3];
        IReadOnlyList<DerivedInputRow> inputs = [];
        Shape.Read(ref reader, (ref Utf8JsonReader property, int index) =>
        {
            string name = Shape.NameOf(index);
            if (index < 3) texts[index] = JsonValue.Text(ref property, name);
            else if (index == 3) numbers[0] = JsonValue.Number(ref property, name);
            else if (index < 6) numbers[index - 3] = JsonValue.NumberOrNull(ref property, name);
            else if (index == 6) marks = JsonValue.Text(ref property, name);
            else inputs = JsonValue.Items(ref property, name, DerivedInputRowJsonConverter.ReadObject);
        });
        return new(texts[0], texts[1], texts[2], numbers[0]!.Value, numbers[1], numbers[2], marks, inputs);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DerivedRow value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonValue.WriteText(writer, "name", value.Name);
        JsonValue.WriteText(writer, "formula", value.Formula);
        JsonValue.WriteText(writer, "unit", value.Unit);
        JsonValue.WriteNumber(writer, "value", value.Value);
        JsonValue.WriteNumber(writer, "lower", value.Lower);
        JsonValue.WriteNumber(writer, "upper", value.Upper);
        JsonValue.WriteText(writer, "marks", value.Marks);
        writer.WriteStartArray("inputs"u8);
        foreach (DerivedInputRow input in value.Inputs) DerivedInputRowJsonConverter.WriteObject(writer, input);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
