using System.Globalization;

namespace ChinaTrade.Data.Package.Tests.Packing;

/// <summary>Whether the machine knows cultures.</summary>
internal static class GlobalizationMode
{
    /// <summary>Without ICU, or where it is switched off, every culture behaves as the invariant one, in child processes too.</summary>
    public static bool IsInvariant { get; } = AppContext.TryGetSwitch("System.Globalization.Invariant", out bool isInvariant) && isInvariant
        || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true"
        || CultureInfo.GetCultures(CultureTypes.SpecificCultures).Length <= 1;
}
