namespace ChinaTrade.Data;

/// <summary>The codes by which kinds of quantity are told apart at run time.</summary>
internal static class KindCodes
{
    /// <summary>Returns the code of points of a kind: <c>pp of %</c> of shares, <c>pp of % year-on-year</c> of growth.</summary>
    public static string OfPoints(string kindCode) => "pp of " + kindCode;
}
