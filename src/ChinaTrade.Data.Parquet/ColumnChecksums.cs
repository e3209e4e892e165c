using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChinaTrade.Data.Parquet;

/// <summary>
/// A SHA-256 of the content of each column, in the key-value metadata of the file: of every value as UTF-8, followed by a line feed;
/// numbers are plain digits without trailing zeros, an infinite bound is empty.
/// </summary>
internal sealed class ColumnChecksums : IDisposable
{
    private const string Prefix = "chinatrade.sha256.";

    private const decimal One = 1.0000000000000000000000000000m;

    // Half a surrogate pair cannot be written, and must not be replaced in silence.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IncrementalHash[] hashes = [.. RowColumn.All.Select(_ => IncrementalHash.CreateHash(HashAlgorithmName.SHA256))];
    private readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>Returns whether a file has checksums.</summary>
    public static bool AreIn(IReadOnlyDictionary<string, string> metadata) =>
        metadata.Keys.Any(key => key.StartsWith(Prefix, StringComparison.Ordinal));

    /// <summary>Adds the texts of a row group.</summary>
    /// <param name="column">The column.</param>
    /// <param name="texts">The texts, in the order of the rows.</param>
    /// <param name="first">The number of the first row.</param>
    /// <param name="parameter">The parameter that a null text came by.</param>
    /// <exception cref="ArgumentException">A text is null.</exception>
    /// <exception cref="RowFormatException">A text is no text of Unicode.</exception>
    public void Add(RowColumn column, string[] texts, long first, string parameter = "rows")
    {
        for (int i = 0; i < texts.Length; i++)
        {
            if (texts[i] is null)
            {
                throw new ArgumentException(
                    Invariant($"Row {first + i}, column '{column.Name}': the text is null; an empty one stands for none."), parameter);
            }

            try
            {
                Append(texts[i]);
            }
            catch (EncoderFallbackException fault)
            {
                throw new RowFormatException(
                    "The text is not accepted; expected whole characters, not half of a surrogate pair.", first + i, column.Name, fault);
            }
        }

        Flush(column);
    }

    /// <summary>Adds the numbers of a row group.</summary>
    public void Add(RowColumn column, decimal?[] numbers)
    {
        foreach (decimal? number in numbers)
        {
            Append(number is { } value ? (value / One).ToString(CultureInfo.InvariantCulture) : string.Empty);
        }

        Flush(column);
    }

    /// <summary>Returns the checksums of all that was added, as metadata.</summary>
    public Dictionary<string, string> ToMetadata() =>
        RowColumn.All.ToDictionary(column => Prefix + column.Name, column => Convert.ToHexString(hashes[column.Position].GetCurrentHash()));

    /// <summary>Compares all that was added with the checksums of the file.</summary>
    /// <exception cref="RowFormatException">A checksum differs or is missing; the message names the column.</exception>
    public void Verify(IReadOnlyDictionary<string, string> metadata)
    {
        foreach ((string key, string checksum) in ToMetadata())
        {
            string column = key[Prefix.Length..];
            string found = metadata.GetValueOrDefault(key)
                ?? throw new RowFormatException("The file has checksums, but none of this column.", null, column);
            if (found != checksum)
            {
                throw new RowFormatException(
                    "The content differs from the checksum in the file; it was changed after it was written.", null, column);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (IncrementalHash hash in hashes) hash.Dispose();
    }

    private void Append(string text)
    {
        Utf8.GetBytes(text, buffer);
        buffer.Write("\n"u8);
    }

    private void Flush(RowColumn column)
    {
        hashes[column.Position].AppendData(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
