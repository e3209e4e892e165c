namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>The codes of rows, as a plain array and as the column that kernels read.</summary>
/// <param name="codes">The codes; a single one for all rows.</param>
/// <param name="isWide">Whether the column has two bytes per code.</param>
internal sealed class DrawnCodes(int[] codes, bool isWide)
{
    private readonly byte[] narrow = isWide ? [] : Array.ConvertAll(codes, code => checked((byte)code));
    private readonly ushort[] wide = isWide ? Array.ConvertAll(codes, code => checked((ushort)code)) : [];

    public int this[int row] => codes.Length == 1 ? codes[0] : codes[row];

    public CodeColumn Column => isWide ? new(wide) : new(narrow);

    /// <summary>Returns the code that all rows of each whole block have, or that there are several.</summary>
    public ushort[] BlockCodes() =>
    [
        .. codes.Chunk(Draw.WordSize).Where(block => block.Length == Draw.WordSize)
            .Select(block => block.Distinct().Count() == 1 ? (ushort)block[0] : ZoneMap.Several),
    ];
}
