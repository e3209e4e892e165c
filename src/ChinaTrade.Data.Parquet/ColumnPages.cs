using Parquet.Meta;

namespace ChinaTrade.Data.Parquet;

/// <summary>Checks the headers of the pages of a column: their lengths, and that they contain as many values as the group has
/// rows.</summary>
internal static class ColumnPages
{
    /// <summary>A page of so many bytes is plausible whatever it was compressed to; writers aim at one megabyte.</summary>
    private const long AlwaysPlausible = 16_000_000;

    /// <summary>Longer pages are plausible at the highest ratio of Deflate.</summary>
    private const long MaxRatio = 1_032;

    private const int MinTextLength = 4;

    /// <exception cref="RowFormatException">A number of values or bytes cannot be true.</exception>
    public static void Check(ReadOnlySpan<byte> chunk, ColumnMetaData column, long rows)
    {
        long values = 0;
        int position = 0;
        while (values < rows)
        {
            ThriftWalker walker = new(chunk[position..]);
            ThriftStruct header = walker.ReadStruct();
            position += walker.Position;
            long compressed = header.Number(3) ?? -1;
            if (compressed < 0 || compressed > chunk.Length - position)
            {
                throw Broken(column, Invariant($"a page of {compressed} bytes is longer than its column"));
            }

            long uncompressed = header.Number(2) ?? -1;
            CheckUncompressed(chunk.Slice(position, (int)compressed), header, uncompressed, column);
            position += (int)compressed;
            long dictionary = header.Struct(7)?.Number(1) ?? 0;
            if (dictionary < 0 || dictionary > uncompressed / MinTextLength)
            {
                throw Broken(column, Invariant($"a dictionary of {dictionary} values has {uncompressed} bytes"));
            }

            long count = (header.Struct(5) ?? header.Struct(8))?.Number(1) ?? 0;
            if (count < 0 || count > rows - values)
            {
                throw Broken(column, Invariant($"its pages contain more values than there are rows, {rows}"));
            }

            values += count;
        }
    }

    private static void CheckUncompressed(ReadOnlySpan<byte> page, ThriftStruct header, long uncompressed, ColumnMetaData column)
    {
        bool isPlausible = uncompressed >= 0 && uncompressed <= column.TotalUncompressedSize
            && uncompressed <= Math.Max(AlwaysPlausible, page.Length * MaxRatio);
        if (!isPlausible) throw Broken(column, Invariant($"a page of {page.Length} bytes claims to have {uncompressed} uncompressed"));
        if (column.Codec == CompressionCodec.UNCOMPRESSED && uncompressed != page.Length)
        {
            throw Broken(column, "an uncompressed page has two lengths");
        }

        if (column.Codec != CompressionCodec.SNAPPY || header.Struct(8)?.Number(7) == 0) return;

        // Snappy says the length once more, behind the levels of a page of version 2, and the decompressor believes it.
        long levels = (header.Struct(8)?.Number(5) ?? 0) + (header.Struct(8)?.Number(6) ?? 0);
        if (levels < 0 || levels > page.Length) throw Broken(column, "the levels of a page are longer than the page");
        ReadOnlySpan<byte> body = page[(int)levels..];
        if (body.IsEmpty && uncompressed == levels) return;
        if (new ThriftWalker(body).ReadVarint() != (ulong)(uncompressed - levels))
        {
            throw Broken(column, "a compressed page has two lengths");
        }
    }

    private static RowFormatException Broken(ColumnMetaData column, string what) =>
        new($"The stream is not a whole Parquet file: {what}.", null, RowColumn.Find(string.Join('.', column.PathInSchema))?.Name);
}
