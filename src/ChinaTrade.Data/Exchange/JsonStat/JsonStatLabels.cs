namespace ChinaTrade.Data;

/// <summary>English words for dimensions and codes; a code that no list knows stands for itself.</summary>
internal sealed class JsonStatLabels
{
    private readonly Dictionary<string, string> publications = new(StringComparer.Ordinal);

    /// <param name="own">The publications that rows name besides the built-in ones; of one code, these.</param>
    /// <exception cref="ArgumentException">A publication is null, or a seed would refuse it.</exception>
    public JsonStatLabels(Publication[] own)
    {
        ArgumentNullException.ThrowIfNull(own, "publications");
        foreach (Publication publication in own) PublicationRule.Require(publication);
        foreach (Publication publication in TradeData.Dataset.Publications.Concat(own))
        {
            publications[publication.Code] = publication.ToString();
        }
    }

    public static string OfDimension(string id) => id.Replace('_', ' ');

    public string OfCode(string column, string code)
    {
        if (DimensionInfo.FindColumn(column) is { } info) return TradeCodes.Library.Find(info.Dimension, code)?.Name ?? code;
        return column switch
        {
            "publication" => publications.GetValueOrDefault(code, code),
            "producer" => Producers.Find(code)?.Name ?? code,
            "reference" => code.Length == 0 ? "none" : OfReference(code),
            _ => code,
        };
    }

    private string OfReference(string reference) => string.Join(", ", reference.Split(';').Select(part =>
        ReferenceText.Split(part) is ({ } info, { } code)
            ? $"{OfDimension(info.Column)}: {OfCode(info.Column, code)}" : part.Replace('-', ' ')));
}
