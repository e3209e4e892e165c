using System.Buffers.Binary;
using Xunit;

namespace ChinaTrade.Data.Samples.Tests.Running;

/// <summary>Width and height of a picture.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Those in the head of a PNG file.</summary>
    public static PictureSize OfPng(ReadOnlySpan<byte> file)
    {
        Assert.True(file[1..].StartsWith("PNG\r\n\x1A\n"u8));
        return new(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
    }
}
