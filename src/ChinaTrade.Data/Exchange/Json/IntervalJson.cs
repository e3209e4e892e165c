using System.Text.Json;
using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data.Json;

/// <summary>Number, bounds and, where there is one, unit as the properties of an object.</summary>
internal static class IntervalJson
{
    public static void Write(Utf8JsonWriter writer, Interval value, string? unit)
    {
        writer.WriteStartObject();
        writer.WriteNumber("value"u8, PowerOfTen.Trim(value.Nominal));
        WriteBound(writer, "lower", value.Lower);
        WriteBound(writer, "upper", value.Upper);
        if (unit is not null) writer.WriteString("unit"u8, unit);
        writer.WriteEndObject();
    }

    public static Interval Read(ref Utf8JsonReader reader, string? unit)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Expected an object with value, lower, upper and unit.");
        decimal? value = null;
        decimal? lower = null;
        decimal? upper = null;
        string? found = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (!seen.Add(name)) throw new JsonException($"The property '{name}' stands twice.");
            reader.Read();
            switch (name)
            {
                case "value": value = reader.GetDecimal(); break;
                case "lower": lower = NumberOrNull(ref reader); break;
                case "upper": upper = NumberOrNull(ref reader); break;
                case "unit": found = reader.GetString(); break;
                default: throw new JsonException($"The property '{name}' is not known; expected value, lower, upper or unit.");
            }
        }

        if (found != unit) throw new JsonException($"Expected the unit '{unit}', found '{found}'.");
        bool isWhole = value is not null && seen.Contains("lower") && seen.Contains("upper");
        if (!isWhole || lower > value || upper < value) throw new JsonException("Expected a value with lower and upper bounds that enclose it; null is infinite.");
        return Interval.Between(lower, value!.Value, upper);
    }

    private static decimal? NumberOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetDecimal();

    private static void WriteBound(Utf8JsonWriter writer, string name, decimal? bound)
    {
        if (bound is { } number) writer.WriteNumber(name, PowerOfTen.Trim(number));
        else writer.WriteNull(name);
    }
}
