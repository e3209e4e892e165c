using System.Text.Json;

namespace ChinaTrade.Data;

/// <summary>Rows as JSON-stat 2.0, the cube format of statistical offices; <c>docs/json-stat.md</c> describes what stands where.</summary>
public static class JsonStat
{
    /// <summary>
    /// Writes the rows as one dataset: a cube whose dimensions are measure, period, and those others that tell the rows apart. Units with
    /// their decimals, the status of every cell, and bounds and printed text as an extension.
    /// </summary>
    /// <param name="rows">The rows, for example of a query.</param>
    /// <param name="stream">Where to, in UTF-8; it stays open.</param>
    /// <param name="label">What the dataset is, for people.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones, for their labels.</param>
    /// <exception cref="ArgumentException">The cube would have more than a million cells, two rows have one key, a row or a text is null,
    /// or a seed would refuse a publication.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">A row's period or status is not one.</exception>
    /// <exception cref="RowFormatException">A text contains half of a surrogate pair; the message names row and column.</exception>
    public static void WriteJsonStat(this IEnumerable<FigureRow> rows, Stream stream, string label, params Publication[] publications)
    {
        RequireArguments(stream, label);
        JsonStatLabels labels = new(publications);
        JsonStatCube cube = JsonStatCube.From([.. RowText.Writable(rows)]);
        using Utf8JsonWriter json = new(stream);
        new JsonStatWriter(json, cube, labels).Write(label);
    }

    /// <summary>The same to a stream that need not take bytes synchronously, such as the body of a web server's response.</summary>
    /// <param name="rows">The rows, for example of a query.</param>
    /// <param name="stream">Where to, in UTF-8; it stays open.</param>
    /// <param name="label">What the dataset is, for people.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones, for their labels.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteJsonStat" path="/exception"/>
    public static Task WriteJsonStatAsync(
        this IEnumerable<FigureRow> rows, Stream stream, string label, Publication[]? publications =
            null, CancellationToken cancellation = default)
    {
        RequireArguments(stream, label);
        return ByteChunks.WriteAsync(stream, document => rows.WriteJsonStat(document, label, publications ?? []), cancellation);
    }

    /// <summary>The same to a text writer, asynchronously.</summary>
    /// <param name="rows">The rows, for example of a query.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="label">What the dataset is, for people.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones, for their labels.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteJsonStat" path="/exception"/>
    public static Task WriteJsonStatAsync(
        this IEnumerable<FigureRow> rows, TextWriter writer, string label, Publication[]? publications =
            null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(label);
        return ByteChunks.WriteAsync(writer, document => rows.WriteJsonStat(document, label, publications ?? []), cancellation);
    }

    /// <summary>
    /// Writes the rows as a collection of datasets, one for each measure, reference and set of dimensions that figures break down by. A
    /// dataset that would have more than 100,000 cells is divided by publication, and if need be by period and producer, so that any number
    /// of rows makes small cubes. Each has a label of its own, and a <c>href</c> that is its place in the document as a JSON pointer.
    /// </summary>
    /// <inheritdoc cref="WriteJsonStat"/>
    public static void WriteJsonStatCollection(
        this IEnumerable<FigureRow> rows, Stream stream, string label, params Publication[] publications)
    {
        RequireArguments(stream, label);
        JsonStatLabels labels = new(publications);
        // All cubes are made before the first is written, so that a wrong row leaves no half of a document.
        (string Label, JsonStatCube Cube)[] cubes = [.. new JsonStatCollection(labels).Divide(RowText.Writable(rows))];
        using Utf8JsonWriter json = new(stream);
        json.WriteStartObject();
        json.WriteString("version"u8, "2.0");
        json.WriteString("class"u8, "collection");
        json.WriteString("label"u8, label);
        json.WriteStartObject("link"u8);
        json.WriteStartArray("item"u8);
        for (int i = 0; i < cubes.Length; i++)
        {
            new JsonStatWriter(json, cubes[i].Cube, labels).Write(cubes[i].Label, Invariant($"#/link/item/{i}"));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The same to a stream that need not take bytes synchronously, such as the body of a web server's response.</summary>
    /// <param name="rows">The rows, for example of a query.</param>
    /// <param name="stream">Where to, in UTF-8; it stays open.</param>
    /// <param name="label">What the collection is, for people.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones, for their labels.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteJsonStat" path="/exception"/>
    public static Task WriteJsonStatCollectionAsync(
        this IEnumerable<FigureRow> rows, Stream stream, string label, Publication[]? publications =
            null, CancellationToken cancellation = default)
    {
        RequireArguments(stream, label);
        return ByteChunks.WriteAsync(stream, document => rows.WriteJsonStatCollection(document, label, publications ?? []), cancellation);
    }

    /// <summary>The same to a text writer, asynchronously.</summary>
    /// <param name="rows">The rows, for example of a query.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="label">What the collection is, for people.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones, for their labels.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteJsonStat" path="/exception"/>
    public static Task WriteJsonStatCollectionAsync(
        this IEnumerable<FigureRow> rows, TextWriter writer, string label, Publication[]? publications =
            null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(label);
        return ByteChunks.WriteAsync(writer, document => rows.WriteJsonStatCollection(document, label, publications ?? []), cancellation);
    }

    private static void RequireArguments(Stream stream, string label)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(label);
        if (LineText.IndexOfHalf(label) is >= 0 and var half)
        {
            throw new ArgumentException($"Expected {LineText.HalfAt(half)}.", nameof(label));
        }
    }
}
