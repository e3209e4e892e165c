namespace ChinaTrade.Data;

/// <summary>One hash for an address and for the row that stands there: of a row it is the sum of what each of its codes adds.</summary>
internal sealed class KeyHash(FigureColumns columns)
{
    private readonly int[] measures = Array.ConvertAll(columns.Tables.Measures, each => Part(0, each.Measure.GetHashCode()));
    private readonly int[] periods = Array.ConvertAll(columns.Tables.Periods, each => Part(1, each.GetHashCode()));
    private readonly int[] partners = Array.ConvertAll(columns.Tables.Partners, each => Part(3, each.CodeHash));
    private readonly int[] commodities = Array.ConvertAll(columns.Tables.Commodities, each => Part(4, each.CodeHash));
    private readonly int[] tradeModes = Array.ConvertAll(columns.Tables.TradeModes, each => Part(5, each.CodeHash));
    private readonly int[] enterpriseTypes = Array.ConvertAll(columns.Tables.EnterpriseTypes, each => Part(6, each.CodeHash));
    private readonly int[] domesticRegions = Array.ConvertAll(columns.Tables.DomesticRegions, each => Part(7, each.CodeHash));
    private readonly int[] transportModes = Array.ConvertAll(columns.Tables.TransportModes, each => Part(8, each.CodeHash));
    private readonly int[] producers = Array.ConvertAll(columns.Tables.Producers, each => Part(9, each.CodeHash));

    public static int Of(in FigureAddress address) => Mixed(
        Part(0, address.Measure.GetHashCode()) + Part(1, address.Period.GetHashCode()) + Part(2, (int)address.Key.Flow)
        + Part(3, address.Key.Partner.CodeHash) + Part(4, address.Key.Commodity.CodeHash) + Part(5, address.Key.TradeMode.CodeHash)
        + Part(6, address.Key.EnterpriseType.CodeHash) + Part(7, address.Key.DomesticRegion.CodeHash) + Part(8, address.Key.TransportMode.CodeHash)
        + Part(9, address.Producer.CodeHash));

    public int Of(int row) => Mixed(
        measures[columns.Measures.At(row)] + periods[columns.Periods.At(row)] + Part(2, columns.Flows.At(row))
        + partners[columns.Partners.At(row)] + commodities[columns.Commodities.At(row)] + tradeModes[columns.TradeModes.At(row)]
        + enterpriseTypes[columns.EnterpriseTypes.At(row)] + domesticRegions[columns.DomesticRegions.At(row)] + transportModes[columns.TransportModes.At(row)]
        + producers[columns.Producers.At(row)]);

    // An odd factor for each place, so that the same code in another dimension adds another number; no step waits for the one before.
    private static int Part(int place, int hash) => hash * (int)(0x9E3779B1u + (0x61C88646u * (uint)place));

    private static int Mixed(int sum) => sum ^ (int)((uint)sum >> 15) ^ (int)((uint)sum >> 7);
}
