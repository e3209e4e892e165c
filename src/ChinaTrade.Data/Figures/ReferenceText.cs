namespace ChinaTrade.Data;

/// <summary>The spelling of references: dimensions with a code each, in canonical order. Seeds and importers ask here.</summary>
internal static class ReferenceText
{
    /// <summary>What a reference looks like, for messages.</summary>
    public const string Example = "expected such as 'partner=world'";

    /// <summary>Returns what is wrong with a reference to other dimensions; <c>null</c> if nothing is.</summary>
    /// <param name="text">The reference, which is not an outside whole.</param>
    /// <param name="isKnown">Whether the code list of a dimension has a code.</param>
    /// <param name="ownCodeOf">The figure's own code of a dimension.</param>
    public static ReferenceFault? FindFault(string text, Func<DimensionInfo, string, bool> isKnown, Func<DimensionInfo, string> ownCodeOf)
    {
        List<(DimensionInfo Info, string Part)> parts = [];
        foreach (string part in text.Split(';'))
        {
            if (Split(part) is not ({ } info, { } code)) return NoDimension(part);
            if (!isKnown(info, code)) return new($"'{code}' is not known", Example, info, code);
            if (ownCodeOf(info) == code) return new($"'{part}' is the figure's own {info.Field}", "expected another's, such as the total");
            parts.Add((info, part));
        }

        // Spelt in one way only, or one key would have two figures.
        string canonical = string.Join(";", DimensionInfo.All.SelectMany(info => parts.Where(each => each.Info == info).Take(1))
            .Select(each => each.Part));
        return canonical == text ? null : new($"'{text}' names a dimension twice or out of order", $"expected '{canonical}'");
    }

    /// <summary>Returns dimension and code of one part; nulls if it is not both.</summary>
    public static (DimensionInfo? Info, string? Code) Split(string part)
    {
        string[] sides = part.Split('=');
        return sides.Length == 2 ? (DimensionInfo.FindColumn(sides[0]), sides[1]) : (null, null);
    }

    private static ReferenceFault NoDimension(string part)
    {
        string[] sides = part.Split('=');
        string? nearest = sides.Length == 2 ? NearestName.Find(sides[0], DimensionInfo.All.Select(each => each.Column)) : null;
        return nearest is null
            ? new($"'{part}' is not a dimension and a code", Example)
            : new($"'{sides[0]}' is not a dimension", $"did you mean '{nearest}'?");
    }
}
