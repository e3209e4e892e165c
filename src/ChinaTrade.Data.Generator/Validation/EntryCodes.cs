using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Finds the codes that an entry, or a reading, names.</summary>
internal sealed class EntryCodes(SeedVocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>Returns the code in a dimension; the total for a field that is left out. A code that is not known has no member.</summary>
    public DimensionCode Get(DimensionInfo info, ScalarNode? text)
    {
        if (text is null)
        {
            return new(info.Dimension, info.TotalCode, "Total", vocabulary.Find(info.ListKey, info.TotalCode)?.Name ?? info.TotalCode);
        }

        return Find(text, info.ListKey) is { } entry
            ? new(info.Dimension, entry.Code, entry.Code == info.TotalCode ? "Total" : entry.Member, entry.Name)
            : new(info.Dimension, text.Value, string.Empty, text.Value);
    }

    /// <summary>Returns the entry of a list; <c>null</c>, with a diagnostic, if there is none of that code.</summary>
    public CodeEntry? Find(ScalarNode? text, string listKey)
    {
        if (text is null) return null;
        CodeEntry? entry = vocabulary.Find(listKey, text.Value);
        if (entry is not null) return entry;
        string own = CodeListSchema.FindExtensible(listKey) is null ? string.Empty : "; codes of your own are defined in a file with 'prefix:'";
        diagnostics.AddUnknown(DiagnosticIds.UnknownCode, text, $"'{listKey}'", vocabulary.Codes(listKey), own);
        return null;
    }
}
