using System.Globalization;

namespace ChinaTrade.Data;

public readonly partial struct Figure
{
    /// <summary>The figure in the flat shape of exchange.</summary>
    public FigureRow ToRow()
    {
        Interval interval = Interval;
        Source source = Source;
        SeriesKey key = Key;
        return new(
            source.Briefing.Code,
            Period.ToString(),
            Measure.Indicator.Code,
            Measure.Transformation.ToCode(),
            Measure.Basis?.Code ?? string.Empty,
            key.Flow.ToCode(),
            key.Partner.Code,
            key.Commodity.Code,
            key.TradeMode.Code,
            key.Ownership.Code,
            key.Region.Code,
            key.Transport.Code,
            Reference,
            source.Producer.Code,
            UnitCode,
            interval.Nominal,
            interval.Lower,
            interval.Upper,
            Hedge.ToCode(),
            source.Printed,
            Status.ToCode(),
            Correction?.Reading ?? string.Empty,
            string.Join(';', source.Places.Select(place => place.SectionCode)),
            string.Join(';', source.Places.Select(place => place.Paragraph.ToString(CultureInfo.InvariantCulture))),
            Correction?.Reason ?? Note);
    }
}
