namespace ChinaTrade.Data.Parquet;

/// <summary>
/// Walks through structures in Thrift's compact protocol and holds every length against the bytes that are there: the Parquet library
/// allocates what a length says before it looks.
/// </summary>
internal ref struct ThriftWalker(ReadOnlySpan<byte> bytes)
{
    private const int MaxDepth = 32;

    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>The number of bytes that were walked through.</summary>
    public int Position { get; private set; }

    /// <exception cref="RowFormatException">A structure does not end, or a length exceeds what is there.</exception>
    public ThriftStruct ReadStruct(int depth = 0)
    {
        if (depth > MaxDepth) throw Broken("structures are nested too deeply");
        ThriftStruct result = new();
        long field = 0;
        while (ReadByte() is not 0 and var head)
        {
            field = head >> 4 == 0 ? ReadZigZag() : field + (head >> 4);
            ReadValue(result, checked((int)field), head & 0xF, depth);
        }

        return result;
    }

    /// <summary>Reads a number of seven bits per byte, the lowest first.</summary>
    public ulong ReadVarint()
    {
        ulong number = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte next = ReadByte();
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return number;
        }

        throw Broken("a number does not end");
    }

    private void ReadValue(ThriftStruct result, int field, int type, int depth)
    {
        if (type is 1 or 2) result.Set(field, 2 - type);
        else if (type is 4 or 5 or 6) result.Set(field, ReadZigZag());
        else if (type == 12) result.Set(field, ReadStruct(depth + 1));
        else Skip(type, depth);
    }

    // The elements of lists spell a truth value as a byte of its own.
    private void Skip(int type, int depth)
    {
        switch (type)
        {
            case 1 or 2 or 3:
                Take(1);
                break;
            case 4 or 5 or 6:
                ReadVarint();
                break;
            case 7:
                Take(8);
                break;
            case 8:
                Take(ReadVarint());
                break;
            case 9 or 10:
                SkipList(depth);
                break;
            case 12:
                ReadStruct(depth + 1);
                break;
            default:
                throw Broken(Invariant($"{type} is no type of a field"));
        }
    }

    private void SkipList(int depth)
    {
        if (depth > MaxDepth) throw Broken("lists are nested too deeply");
        byte head = ReadByte();
        ulong count = head >> 4 == 15 ? ReadVarint() : (ulong)(head >> 4);
        if (count > (ulong)(bytes.Length - Position)) throw Broken("a list is longer than the bytes that are left");
        for (ulong i = 0; i < count; i++) Skip(head & 0xF, depth + 1);
    }

    private long ReadZigZag()
    {
        ulong number = ReadVarint();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    private byte ReadByte()
    {
        Take(1);
        return bytes[Position - 1];
    }

    private void Take(ulong count)
    {
        if (count > (ulong)(bytes.Length - Position)) throw Broken("a text is longer than the bytes that are left");
        Position += (int)count;
    }

    private static RowFormatException Broken(string what) => new($"The stream is not a whole Parquet file: {what}.");
}
