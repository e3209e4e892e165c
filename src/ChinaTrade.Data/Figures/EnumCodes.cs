namespace ChinaTrade.Data;

/// <summary>The codes that rows carry for the closed lists.</summary>
public static class EnumCodes
{
    /// <summary><c>total</c>, <c>exports</c>, <c>imports</c>.</summary>
    public static string ToCode(this Flow flow) => CodeText.OfName(flow.ToString());

    /// <summary><c>flow</c>, <c>partner</c>, <c>commodity</c>, <c>trade-mode</c>, ...</summary>
    public static string ToCode(this Dimension dimension) => CodeText.OfName(dimension.ToString());

    /// <summary><c>level</c>, <c>growth</c>, <c>share-change</c>, ...</summary>
    public static string ToCode(this Transformation transformation) => CodeText.OfName(transformation.ToString());

    /// <summary><c>normal</c>, <c>forecast</c>, <c>doubtful</c>, ...</summary>
    public static string ToCode(this ObservationStatus status) => CodeText.OfName(status.ToString());

    internal static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(CodeText.OfName);

    internal static T? Of<T>(string code)
        where T : struct, Enum => All<T>().Contains(code) ? Enum.Parse<T>(CodeText.ToName(code)) : null;

    internal static Hedge? HedgeOf(string code) => code.Length == 0 ? Hedge.None : code == "none" ? null : Of<Hedge>(code);

    /// <summary><c>about</c>, <c>almost</c>, <c>over</c>, <c>under</c>; empty for none.</summary>
    public static string ToCode(this Hedge hedge) => hedge == Hedge.None ? string.Empty : CodeText.OfName(hedge.ToString());
}
