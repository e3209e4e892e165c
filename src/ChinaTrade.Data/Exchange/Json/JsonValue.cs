using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ChinaTrade.Data.Json;

/// <summary>The values of properties, read strictly: no rounding, no null for a text.</summary>
internal static class JsonValue
{
    private const int MaxNumberLength = 200;

    private const string DateFormat = "yyyy-MM-dd";

    public static string Text(ref Utf8JsonReader reader, string property)
    {
        if (reader.TokenType != JsonTokenType.String) throw Unexpected(ref reader, property, "a text");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new PropertyJsonException(property, "the text holds half a character.");
        }
    }

    public static string? TextOrNull(ref Utf8JsonReader reader, string property) =>
        reader.TokenType == JsonTokenType.Null ? null : Text(ref reader, property);

    public static DateOnly? DateOrNull(ref Utf8JsonReader reader, string property)
    {
        if (TextOrNull(ref reader, property) is not { } text) return null;
        return DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new PropertyJsonException(property, $"'{text}' is not a date such as 2021-07-13.");
    }

    public static void WriteDate(Utf8JsonWriter writer, string property, DateOnly? date) =>
        writer.WriteString(property, date?.ToString(DateFormat, CultureInfo.InvariantCulture));

    /// <summary>Writes a text; half a surrogate pair, which the writer would replace in silence, is an error.</summary>
    public static void WriteText(Utf8JsonWriter writer, string property, string? text)
    {
        if (text is not null && LineText.IndexOfHalf(text) is >= 0 and var half)
        {
            throw new PropertyJsonException(property, $"'{RowRequirement.Shown(text)}' is not accepted; expected {LineText.HalfAt(half)}.");
        }

        writer.WriteString(property, text);
    }

    public static bool Flag(ref Utf8JsonReader reader, string property) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(ref reader, property, "true or false"),
    };

    public static decimal? NumberOrNull(ref Utf8JsonReader reader, string property) =>
        reader.TokenType == JsonTokenType.Null ? null : Number(ref reader, property);

    public static decimal Number(ref Utf8JsonReader reader, string property)
    {
        if (reader.TokenType != JsonTokenType.Number) throw Unexpected(ref reader, property, "a number");
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MaxNumberLength)
        {
            throw new PropertyJsonException(property, Invariant($"a number of {length} characters cannot be held exactly."));
        }

        string text = Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return ExactNumber.TryParse(text, allowExponent: true, out decimal number)
            ? number
            : throw new PropertyJsonException(property, $"{text} cannot be held exactly; a number has at most 28 digits.");
    }

    public static void WriteNumber(Utf8JsonWriter writer, string property, decimal? number)
    {
        if (number is { } value) writer.WriteNumber(property, PowerOfTen.Trim(value));
        else writer.WriteNull(property);
    }

    public static IReadOnlyList<T> Items<T>(ref Utf8JsonReader reader, string property, ItemReader<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw Unexpected(ref reader, property, "an array");
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(read(ref reader));
        return items;
    }

    public static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a text",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        _ => "nothing",
    };

    private static PropertyJsonException Unexpected(ref Utf8JsonReader reader, string property, string expected) =>
        new(property, $"expected {expected}, found {Describe(reader.TokenType)}.");

    public delegate T ItemReader<T>(ref Utf8JsonReader reader);
}
