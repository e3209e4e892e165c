using System.Text.Json.Serialization;

namespace ChinaTrade.Data.Json;

/// <summary>
/// The source-generated serializer for everything that leaves the library: rows, quantities, code-list entries, periods, publications,
/// derived results and audit findings. Works without reflection and where code is compiled ahead of time.
/// </summary>
/// <remarks>Names and strictness come with the types, whatever the options: names are those of the row's columns, codes are texts,
/// numbers lose no digit, an unknown, repeated or missing property is an error. So a context of your own that holds these types writes
/// the same; <c>JsonTypeInfoResolver.Combine(MyContext.Default, TradeJsonContext.Default)</c> puts both into one set of options.
/// Add <see cref="QuantityJsonResolver"/> in the same way for quantities, rates, growth and points.</remarks>
[JsonSerializable(typeof(FigureRow))]
[JsonSerializable(typeof(FigureRow[]))]
[JsonSerializable(typeof(List<FigureRow>))]
[JsonSerializable(typeof(IEnumerable<FigureRow>))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Figure[]))]
[JsonSerializable(typeof(List<Figure>))]
[JsonSerializable(typeof(IEnumerable<Figure>))]
[JsonSerializable(typeof(TradeQuery))]
[JsonSerializable(typeof(AuditRow))]
[JsonSerializable(typeof(AuditRow[]))]
[JsonSerializable(typeof(DerivedInputRow))]
[JsonSerializable(typeof(DerivedRow))]
[JsonSerializable(typeof(DerivedRow[]))]
[JsonSerializable(typeof(Publication))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Flow))]
[JsonSerializable(typeof(Dimension))]
[JsonSerializable(typeof(ReleaseKind))]
[JsonSerializable(typeof(Transformation))]
[JsonSerializable(typeof(ObservationStatus))]
[JsonSerializable(typeof(Hedge))]
[JsonSerializable(typeof(AuditVerdict))]
[JsonSerializable(typeof(PartnerKind))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(MappingCertainty))]
[JsonSerializable(typeof(Period))]
[JsonSerializable(typeof(Interval))]
[JsonSerializable(typeof(Partner))]
[JsonSerializable(typeof(Commodity))]
[JsonSerializable(typeof(TradeMode))]
[JsonSerializable(typeof(EnterpriseType))]
[JsonSerializable(typeof(DomesticRegion))]
[JsonSerializable(typeof(TransportMode))]
[JsonSerializable(typeof(Producer))]
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Share))]
[JsonSerializable(typeof(Ratio))]
public sealed partial class TradeJsonContext : JsonSerializerContext;
