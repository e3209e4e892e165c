using System.Text;
using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>Decodes the bytes of a page: UTF-8 or UTF-16 with a byte order mark, the encoding that the page declares, or UTF-8.</summary>
internal static partial class PageText
{
    private const int DeclarationLength = 4096;

    private static readonly (byte[] Start, string Format)[] OtherFormats =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "an Excel workbook (.xls)"),
        ("PK\u0003\u0004"u8.ToArray(), "an Excel workbook (.xlsx) or another archive"),
        ("%PDF"u8.ToArray(), "a PDF document"), ([0x1F, 0x8B], "compressed"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ];

    /// <exception cref="GaccTableException">The bytes are no text in the encoding, or another format altogether.</exception>
    public static string Decode(byte[] bytes, Encoding? given)
    {
        foreach ((byte[] start, string format) in OtherFormats)
        {
            if (bytes.AsSpan().StartsWith(start))
            {
                throw new GaccTableException($"The input is {format}; expected an HTML page or CSV. Save the table as one of these.");
            }
        }

        (Encoding encoding, int mark) = given is not null ? (given, MarkOf(bytes).Length) : EncodingOf(bytes);
        return DecodeBy(encoding, bytes, mark);
    }

    private static (Encoding Encoding, int Mark) EncodingOf(byte[] bytes)
    {
        (Encoding? marked, int length) = MarkOf(bytes);
        if (marked is not null) return (marked, length);
        string head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationLength));
        string declared = Declaration().Match(head).Groups[1].Value;
        if (declared.Length == 0) return (Encoding.UTF8, 0);
        Encoding encoding = Find(declared)
            ?? throw new GaccTableException($"The page declares the encoding '{declared}', which is not known; pass the Encoding.");
        if (encoding.CodePage != Encoding.UTF8.CodePage && IsUtf8(bytes))
        {
            throw new GaccTableException(
                $"The page declares the encoding '{declared}', but its bytes are UTF-8; pass the Encoding that is right.");
        }

        return (encoding, 0);
    }

    private static (Encoding? Encoding, int Length) MarkOf(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => (Find("gb18030"), 4),
        _ => (null, 0),
    };

    // Pages that declare one of the older two may use characters of the newest, which contains them.
    private static Encoding? Find(string name)
    {
        string wanted = name.ToLowerInvariant() is "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" ? "gb18030" : name;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(wanted) ?? Encoding.GetEncoding(wanted);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Text in another encoding is practically never valid UTF-8.
    private static bool IsUtf8(byte[] bytes) =>
        bytes.Any(each => each > 0x7F) && System.Text.Unicode.Utf8.IsValid(bytes);

    private static string DecodeBy(Encoding encoding, byte[] bytes, int mark)
    {
        Encoding strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            string text = strict.GetString(bytes, mark, bytes.Length - mark);
            int lost = text.IndexOf('\uFFFD', StringComparison.Ordinal);
            return lost < 0 ? text : throw new GaccTableException(
                $"Character {Text(lost + 1)} is U+FFFD, which replaces what was lost when the text was saved in another encoding.");
        }
        catch (DecoderFallbackException fault)
        {
            string place = Text(fault.Index + mark + 1);
            throw new GaccTableException(
                $"Byte {place} is no text in the encoding {strict.WebName}; pass the Encoding, such as GB18030 for older pages in Chinese.",
                innerException: fault);
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("""<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_\-:]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
