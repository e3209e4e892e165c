using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads how many decimals a publication or column prints.</summary>
internal static class DecimalsReader
{
    /// <summary>Returns the number; <c>null</c> where it is left out, or, with a diagnostic, where it is none.</summary>
    public static int? Read(ScalarNode? decimals, DiagnosticBag diagnostics)
    {
        if (decimals is null) return null;
        if (int.TryParse(decimals.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= PrintedNumber.MaxScale)
        {
            return count;
        }

        string expected = $"a whole number from 0 to {PrintedNumber.MaxScale.ToString(CultureInfo.InvariantCulture)}";
        diagnostics.Add(DiagnosticIds.MalformedText, decimals.Position, decimals.Value, "a number of decimals", expected);
        return null;
    }
}
