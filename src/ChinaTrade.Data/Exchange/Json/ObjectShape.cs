using System.Text.Json;

namespace ChinaTrade.Data.Json;

/// <summary>
/// The properties of one JSON object, each of which must stand there once and no other: unlike the serializer's own rules, these hold
/// whatever the options of the user's context are, and in every .NET version.
/// </summary>
internal sealed class ObjectShape(params string[] names)
{
    /// <summary>Reads the value of a property; the reader stands on its first token and must end on its last.</summary>
    public delegate void PropertyReader(ref Utf8JsonReader reader, int property);

    public void Read(ref Utf8JsonReader reader, PropertyReader read)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected an object, found {JsonValue.Describe(reader.TokenType)}.");
        }

        Span<bool> isSeen = stackalloc bool[names.Length];
        int next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int property = Find(ref reader, next);
            if (isSeen[property]) throw new PropertyJsonException(names[property], "stands twice.");
            isSeen[property] = true;
            next = property + 1;
            reader.Read();
            read(ref reader, property);
        }

        int missing = isSeen.IndexOf(false);
        if (missing >= 0) throw new PropertyJsonException(names[missing], "is missing.");
    }

    public string NameOf(int property) => names[property];

    // Properties mostly stand in order, so that the next one is found at once.
    private int Find(ref Utf8JsonReader reader, int next)
    {
        if (next < names.Length && reader.ValueTextEquals(names[next])) return next;
        string name = reader.GetString()!;
        int property = Array.IndexOf(names, name);
        if (property >= 0) return property;
        string shown = RowRequirement.Shown(name);
        string? nearest = NearestName.Find(shown, names);
        throw new PropertyJsonException(shown, nearest is null ? "is not known." : $"is not known; did you mean '{nearest}'?");
    }
}
