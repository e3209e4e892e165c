namespace ChinaTrade.Data;

public readonly partial struct Figure
{
    /// <summary>The figure of a measure at a point in the same publication and period; <c>null</c> where none is printed.</summary>
    /// <remarks>Shares and gaps, of which a point may have several, are not found this way.</remarks>
    public Figure? Find(SeriesKey key, Measure measure)
    {
        Producer producer = columns.Tables.Producers[columns.Producers.At(row)];
        Figure found = columns.Keys.Find(new(measure, null, key, Period, producer));
        return found == default ? null : found;
    }

    /// <summary>The key that the reference leads to; <c>null</c> where there is none, or it leads outside China's trade.</summary>
    public SeriesKey? ReferenceKey
    {
        get
        {
            SeriesKey key = Key;
            foreach (string part in Reference.Split(';'))
            {
                string[] sides = part.Split('=');
                if (sides.Length != 2) return null;
                key = With(key, sides[0], sides[1]);
            }

            return key;
        }
    }

    private static SeriesKey With(SeriesKey key, string dimension, string code) => dimension switch
    {
        "partner" => key with { Partner = Partners.Get(code) },
        "commodity" => key with { Commodity = Commodities.Get(code) },
        "trade_mode" => key with { TradeMode = TradeModes.Get(code) },
        "enterprise_type" => key with { EnterpriseType = EnterpriseTypes.Get(code) },
        "domestic_region" => key with { DomesticRegion = DomesticRegions.Get(code) },
        _ => key with { TransportMode = TransportModes.Get(code) },
    };
}
