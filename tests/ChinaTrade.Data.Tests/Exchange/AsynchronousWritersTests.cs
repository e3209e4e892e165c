using System.IO.Pipelines;
using System.Text;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>Every text format is also written to a stream that refuses synchronous writes, as the body of a response of Kestrel
/// does.</summary>
public sealed class AsynchronousWritersTests
{
    private const string Label = "all";

    public static TheoryData<string> Formats => [.. Writers.Keys];

    private static Dictionary<string, (Action<Stream> Write, Func<Stream, CancellationToken, Task> WriteAsync)> Writers { get; } = new()
    {
        ["CSV"] = (Text(writer => SampleRows.BuiltIn.WriteCsv(writer)),
            (stream, end) => SampleRows.BuiltIn.WriteCsvAsync(stream, cancellation: end)),
        ["safe CSV"] = (
            Text(writer => SampleRows.BuiltIn.WriteCsv(writer, CsvStyle.SpreadsheetSafe)),
            (stream, end) => SampleRows.BuiltIn.WriteCsvAsync(stream, CsvStyle.SpreadsheetSafe, end)),
        ["SDMX-CSV"] = (Text(SampleRows.BuiltIn.WriteSdmxCsv), (stream, end) => SampleRows.BuiltIn.WriteSdmxCsvAsync(stream, end)),
        ["JSON Lines"] = (Text(SampleRows.BuiltIn.WriteJsonLines), (stream, end) => SampleRows.BuiltIn.WriteJsonLinesAsync(stream, end)),
        ["JSON-stat"] = (stream => Few.WriteJsonStat(stream, Label), (stream, end) => Few.WriteJsonStatAsync(stream, Label,
            cancellation: end)),
        ["JSON-stat collection"] = (
            stream => SampleRows.BuiltIn.WriteJsonStatCollection(stream, Label),
            (stream, end) => SampleRows.BuiltIn.WriteJsonStatCollectionAsync(stream, Label, cancellation: end)),
    };

    private static FigureRow[] Few =>
        [.. SampleRows.BuiltIn.Where(row => row is { Period: "2021-H1", Partner: "asean", Publication: "scio-2021-07-13" })];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_ToAStreamWithoutSynchronousWrites_WritesTheSameBytes(string format)
    {
        using MemoryStream expected = new();
        Writers[format].Write(expected);
        using MemoryStream written = new();

        await Writers[format].WriteAsync(new AsynchronousStream(written), CancellationToken.None);

        Assert.True(written.Length > 0);
        Assert.Equal(expected.ToArray(), written.ToArray());
    }

    // A pipe that takes four kilobytes at a time, as a web server's does under a slow client.
    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_ToAPipe_WritesTheSameBytes(string format)
    {
        using MemoryStream expected = new();
        Writers[format].Write(expected);
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 4096, resumeWriterThreshold: 2048));
        using MemoryStream read = new();

        Task reading = pipe.Reader.CopyToAsync(read);
        await Writers[format].WriteAsync(pipe.Writer.AsStream(leaveOpen: true), CancellationToken.None);
        await pipe.Writer.CompleteAsync();
        await reading;

        Assert.Equal(expected.ToArray(), read.ToArray());
    }

    [Fact]
    public async Task WriteAsync_ToATextWriter_WritesTheSameText()
    {
        Assert.Equal(Written(writer => SampleRows.BuiltIn.WriteCsv(writer)),
            await WrittenAsync(writer => SampleRows.BuiltIn.WriteCsvAsync(writer)));
        Assert.Equal(Written(SampleRows.BuiltIn.WriteSdmxCsv), await WrittenAsync(writer => SampleRows.BuiltIn.WriteSdmxCsvAsync(writer)));
        Assert.Equal(Written(SampleRows.BuiltIn.WriteJsonLines), await WrittenAsync(writer => SampleRows.BuiltIn.WriteJsonLinesAsync(writer)));
        Assert.Equal(OfStream(stream => Few.WriteJsonStat(stream, Label)),
            await WrittenAsync(writer => Few.WriteJsonStatAsync(writer, Label)));
        Assert.Equal(OfStream(stream => Few.WriteJsonStatCollection(stream, Label)),
            await WrittenAsync(writer => Few.WriteJsonStatCollectionAsync(writer, Label)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => SampleRows.BuiltIn.WriteCsvAsync(TextWriter.Null, cancellation: new CancellationToken(canceled: true)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_Cancelled_Ends(string format) => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => Writers[format].WriteAsync(new AsynchronousStream(new MemoryStream()), new CancellationToken(canceled: true)));

    private static string Written(Action<TextWriter> write)
    {
        using StringWriter writer = new();
        write(writer);
        return writer.ToString();
    }

    private static async Task<string> WrittenAsync(Func<TextWriter, Task> write)
    {
        using StringWriter writer = new();
        await write(writer);
        return writer.ToString();
    }

    private static string OfStream(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Action<Stream> Text(Action<TextWriter> write) => stream =>
    {
        using StreamWriter writer = new(stream, leaveOpen: true);
        write(writer);
    };

    private sealed class AsynchronousStream(MemoryStream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            inner.WriteAsync(buffer, cancellationToken);
    }
}
