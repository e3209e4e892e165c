using System.Globalization;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>A dimension of the synthetic table.</summary>
/// <param name="column">The column's name.</param>
/// <param name="width">The number of rows before the code changes.</param>
/// <param name="codes">The codes, in ordinal order.</param>
public sealed class SyntheticDimension(string column, int width, string[] codes)
{
    public string Column => column;

    public IReadOnlyList<string> Codes => codes;

    /// <summary>The number of rows before the codes begin again.</summary>
    public int Stride => width * codes.Length;

    public string Table => string.Join('\n', codes);

    public int CodeOf(int row) => row / width % codes.Length;

    /// <summary>The place of the code, in SQL over the row number <c>i</c>; <c>/</c> must divide whole numbers.</summary>
    public string Sql(string divide) => string.Create(CultureInfo.InvariantCulture, $"((i {divide} {width}) % {codes.Length})");
}
