using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>Writes a figure as its row. A figure is a view of a dataset and is not read back: read a <see cref="FigureRow"/> instead, and
/// make a dataset of rows with <see cref="RowImport"/>.</summary>
public sealed class FigureJsonConverter : JsonConverter<Figure>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always; the message says what to read instead.</exception>
    public override Figure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw ViewsOfData.NotReadable(nameof(FigureRow));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options) =>
        FigureRowJson.Write(writer, value.ToRow());
}
