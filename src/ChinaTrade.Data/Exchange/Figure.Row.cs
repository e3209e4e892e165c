using System.Globalization;

namespace ChinaTrade.Data;

public readonly partial struct Figure
{
    /// <summary>The figure in the flat shape of exchange.</summary>
    public FigureRow ToRow()
    {
        Interval interval = Interval;
        Citation source = Citation;
        SeriesKey key = Key;
        return new(
            source.Publication.Code,
            Period.ToString(),
            Measure.Indicator.Code,
            Measure.Transformation.ToCode(),
            Measure.Basis?.Code ?? string.Empty,
            key.Flow.ToCode(),
            key.Partner.Code,
            key.Commodity.Code,
            key.TradeMode.Code,
            key.EnterpriseType.Code,
            key.DomesticRegion.Code,
            key.TransportMode.Code,
            Reference,
            source.Producer.Code,
            UnitCode,
            PowerOfTen.Trim(interval.Number),
            Canonical(interval.Lower),
            Canonical(interval.Upper),
            Hedge.ToCode(),
            source.Printed,
            Status.ToCode(),
            Correction?.Reading ?? string.Empty,
            string.Join(';', source.Places.Select(place => place.SectionCode)),
            string.Join(';', source.Places.Select(place => place.Paragraph?.ToString(CultureInfo.InvariantCulture))),
            Correction?.Reason ?? Note);
    }

    // No trailing zeros: what arithmetic left of a bound must not show in a file.
    private static decimal? Canonical(decimal? bound) => bound is { } number ? PowerOfTen.Trim(number) : null;
}
