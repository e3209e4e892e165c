using System.Text.Json;

namespace ChinaTrade.Data.Json;

/// <summary>Number, bounds and, where there is one, unit as the properties of an object.</summary>
internal static class IntervalJson
{
    private static readonly ObjectShape Bare = new("value", "lower", "upper");

    private static readonly ObjectShape WithUnit = new("value", "lower", "upper", "unit");

    public static void Write(Utf8JsonWriter writer, Interval value, string? unit)
    {
        writer.WriteStartObject();
        JsonValue.WriteNumber(writer, "value", value.Number);
        JsonValue.WriteNumber(writer, "lower", value.Lower);
        JsonValue.WriteNumber(writer, "upper", value.Upper);
        if (unit is not null) writer.WriteString("unit"u8, unit);
        writer.WriteEndObject();
    }

    public static Interval Read(ref Utf8JsonReader reader, string? unit)
    {
        decimal value = 0m;
        decimal? lower = null;
        decimal? upper = null;
        (unit is null ? Bare : WithUnit).Read(ref reader, (ref Utf8JsonReader property, int index) =>
        {
            if (index == 0) value = JsonValue.Number(ref property, "value");
            else if (index == 1) lower = JsonValue.NumberOrNull(ref property, "lower");
            else if (index == 2) upper = JsonValue.NumberOrNull(ref property, "upper");
            else Require(JsonValue.Text(ref property, "unit"), unit!);
        });
        if (lower > value) throw new PropertyJsonException("lower", "is above the value.");
        if (upper < value) throw new PropertyJsonException("upper", "is below the value.");
        return Interval.Between(lower, value, upper);
    }

    private static void Require(string found, string unit)
    {
        if (found != unit) throw new PropertyJsonException("unit", $"expected '{unit}', found '{found}'.");
    }
}
