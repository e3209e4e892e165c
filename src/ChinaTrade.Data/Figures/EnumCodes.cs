using System.Collections.Frozen;

namespace ChinaTrade.Data;

/// <summary>The codes that rows carry for the closed lists.</summary>
public static class EnumCodes
{
    /// <summary><c>flow</c>, <c>partner</c>, <c>commodity</c>, <c>trade-mode</c>, ...</summary>
    public static string ToCode(this Dimension dimension) => Table<Dimension>.CodeOf(dimension);

    /// <summary><c>level</c>, <c>growth</c>, <c>share-change</c>, ...</summary>
    public static string ToCode(this Transformation transformation) => Table<Transformation>.CodeOf(transformation);

    /// <summary><c>press</c>, <c>express</c>, <c>bulletin</c>, <c>restated</c>.</summary>
    public static string ToCode(this ReleaseKind release) => Table<ReleaseKind>.CodeOf(release);

    /// <summary><c>normal</c>, <c>forecast</c>, <c>doubtful</c>, ...</summary>
    public static string ToCode(this ObservationStatus status) => Table<ObservationStatus>.CodeOf(status);

    /// <summary><c>doubtful</c>, <c>corrected</c>, <c>revisions-not-counted</c>.</summary>
    public static string ToCode(this NumberMark mark) => Table<NumberMark>.CodeOf(mark);

    /// <summary><c>about</c>, <c>almost</c>, <c>over</c>, <c>under</c>; empty for none.</summary>
    public static string ToCode(this Hedge hedge) => hedge == Hedge.None ? string.Empty : Table<Hedge>.CodeOf(hedge);

    /// <summary>Returns the member that a code stands for: <c>EnumCodes.Parse&lt;Transformation&gt;("share-change")</c>.</summary>
    /// <typeparam name="T">One of the closed lists.</typeparam>
    /// <exception cref="ArgumentNullException">The code is <c>null</c>.</exception>
    /// <exception cref="UnknownCodeException">There is none; the message names the nearest code.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum => TryParse(code ?? throw new ArgumentNullException(nameof(code)), out T value)
            ? value
            : throw new UnknownCodeException(code, typeof(T).Name, All<T>());

    /// <summary>Finds the member that a code stands for; <c>false</c> if there is none.</summary>
    /// <typeparam name="T">One of the closed lists.</typeparam>
    public static bool TryParse<T>(string? code, out T value)
        where T : struct, Enum
    {
        value = default;
        if (typeof(T) == typeof(Hedge) && code is "" or "none") return code.Length == 0;
        return code is not null && Table<T>.ByCode.TryGetValue(code, out value);
    }

    internal static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Table<T>.Codes;

    internal static T? FromCode<T>(string code)
        where T : struct, Enum => Table<T>.ByCode.TryGetValue(code, out T value) ? value : null;

    internal static Hedge? HedgeOf(string code) => code.Length == 0 ? Hedge.None : code == "none" ? null : FromCode<Hedge>(code);

    /// <summary>The code; <c>null</c> where the number stands for no member.</summary>
    internal static string? Find<T>(T value)
        where T : struct, Enum => Table<T>.ByValue.GetValueOrDefault(value);

    // Made once a list: rows ask for these codes at every turn.
    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly string[] Codes = Array.ConvertAll(Enum.GetNames<T>(), CodeText.OfName);

        public static readonly FrozenDictionary<string, T> ByCode =
            Enum.GetValues<T>().ToFrozenDictionary(value => CodeText.OfName(value.ToString()), StringComparer.Ordinal);

        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => CodeText.OfName(value.ToString()));

        public static string CodeOf(T value) => ByValue.TryGetValue(value, out string? code) ? code : CodeText.OfName(value.ToString());
    }
}
