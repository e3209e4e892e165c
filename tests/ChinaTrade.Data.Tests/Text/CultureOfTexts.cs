using System.Globalization;
using System.Runtime.CompilerServices;

namespace ChinaTrade.Data.Tests.Text;

/// <summary>Tests read and write texts as the library does, on machines of every language.</summary>
internal static class CultureOfTexts
{
    [ModuleInitializer]
    internal static void BeInvariant() =>
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

    public static string Format(this NumberStyle style, Interval value, Hedge hedge, string? format, IFormatProvider? provider) =>
        style.Format(value, hedge, NumberFormat.Parse(format), TextCulture.From(provider));
}
