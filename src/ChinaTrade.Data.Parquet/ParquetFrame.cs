using System.Buffers;
using System.Buffers.Binary;
using Parquet.Meta;

namespace ChinaTrade.Data.Parquet;

/// <summary>
/// Holds the lengths of a file against the stream before the Parquet library follows them, so that a damaged file costs no memory.
/// </summary>
internal static class ParquetFrame
{
    /// <summary>Rows have different keys, so that even a thoroughly compressed one takes more than a bit.</summary>
    private const int MaxRowsPerByte = 8;

    /// <summary>Magic number in front; length of the footer and magic number behind.</summary>
    private const int Overhead = 12;

    /// <summary>Checks that the footer lies within the stream, and what it contains within the footer.</summary>
    /// <exception cref="RowFormatException">A length exceeds the bytes that are there.</exception>
    /// <returns>The number of bytes before the footer that pages have.</returns>
    public static async Task<long> CheckFooterAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (stream.Length < Overhead) throw Broken($"it has {stream.Length} bytes");
        byte[] end = new byte[8];
        stream.Position = stream.Length - end.Length;
        await stream.ReadExactlyAsync(end, cancellationToken).ConfigureAwait(false);
        if (!end.AsSpan(4).SequenceEqual("PAR1"u8)) throw Broken("it does not end in PAR1");
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(end);
        if (length > stream.Length - Overhead) throw Broken($"the footer of {length} bytes is longer than the stream");
        await WalkAsync(stream, stream.Length - end.Length - length, (int)length, WalkFooter, cancellationToken).ConfigureAwait(false);
        stream.Position = 0;
        return stream.Length - Overhead - length;
    }

    /// <summary>Checks that the pages of a row group lie within the stream, and contain a value for each of its rows.</summary>
    /// <exception cref="RowFormatException">A number of rows, values or bytes cannot be true.</exception>
    public static async Task CheckRowGroupAsync(Stream stream, global::Parquet.Meta.RowGroup group, CancellationToken cancellationToken)
    {
        long bytes = group.Columns.Sum(column => column.MetaData?.TotalCompressedSize ?? 0);
        if (group.NumRows < 0 || group.NumRows / MaxRowsPerByte > bytes)
        {
            throw Broken(Invariant($"a row group of {group.NumRows} rows has {bytes} bytes"));
        }

        foreach (ColumnChunk chunk in group.Columns)
        {
            ColumnMetaData column = chunk.MetaData ?? throw Broken("a column has no metadata");
            long start = column.DictionaryPageOffset is > 0 and { } dictionary && dictionary < column.DataPageOffset
                ? dictionary : column.DataPageOffset;
            bool isInside = start >= 4 && column.TotalCompressedSize >= 0 && column.TotalCompressedSize <= stream.Length - start
                && column.TotalCompressedSize <= int.MaxValue;
            if (!isInside)
            {
                throw Broken(Invariant($"a column of {column.TotalCompressedSize} bytes from byte {start} on is longer than the stream"));
            }

            await WalkAsync(stream, start, (int)column.TotalCompressedSize, chunkBytes => ColumnPages.Check(chunkBytes, column, group.NumRows), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Checks that the row groups have as many rows as the file says, and that there are some if there are pages: a footer that lost
    /// the list of its row groups looks like that of an empty file.</summary>
    /// <exception cref="RowFormatException">They have not.</exception>
    public static void CheckRows(FileMetaData file, long pageBytes)
    {
        if (file.RowGroups.Count == 0 && pageBytes > 0) throw Broken(Invariant($"it has pages of {pageBytes} bytes and no row group"));

        if (file.RowGroups.Sum(group => group.NumRows) != file.NumRows)
        {
            throw Broken(Invariant($"its row groups have not the {file.NumRows} rows of the file"));
        }
    }

    // A footer that ends before its last byte has lost what follows.
    private static void WalkFooter(ReadOnlySpan<byte> bytes)
    {
        ThriftWalker walker = new(bytes);
        walker.ReadStruct();
        if (walker.Position != bytes.Length) throw Broken("its footer ends early");
    }

    private static async Task WalkAsync(Stream stream, long start, int length, ByteWalk walk, CancellationToken cancellationToken)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            stream.Position = start;
            await stream.ReadExactlyAsync(bytes.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
            walk(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static RowFormatException Broken(string what) => new($"The stream is not a whole Parquet file: {what}.");

    private delegate void ByteWalk(ReadOnlySpan<byte> bytes);
}
