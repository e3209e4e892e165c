namespace ChinaTrade.Data;

/// <summary>The unit's code of a kind of quantity, made once.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal static class KindCode<T>
    where T : struct, IQuantityKind<T>
{
    public static readonly string Unit = T.UnitCode;
}
