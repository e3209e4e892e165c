using System.Text.Json.Serialization;
using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Json;

/// <summary>
/// The source-generated serializer for everything that leaves the library: rows, quantities, code-list entries, periods, publications,
/// derived results and audit findings. Works without reflection and where code is compiled ahead of time.
/// </summary>
/// <remarks>Names and strictness come with the types, whatever the options: names are those of the row's columns, codes are texts,
/// numbers lose no digit, an unknown, repeated or missing property is an error. So a context of your own that holds these types writes
/// the same; <c>JsonTypeInfoResolver.Combine(MyContext.Default, TradeJsonContext.Default)</c> puts both into one set of options.</remarks>
[JsonSerializable(typeof(FigureRow))]
[JsonSerializable(typeof(FigureRow[]))]
[JsonSerializable(typeof(List<FigureRow>))]
[JsonSerializable(typeof(IEnumerable<FigureRow>))]
[JsonSerializable(typeof(AuditRow))]
[JsonSerializable(typeof(AuditRow[]))]
[JsonSerializable(typeof(DerivedInputRow))]
[JsonSerializable(typeof(DerivedRow))]
[JsonSerializable(typeof(DerivedRow[]))]
[JsonSerializable(typeof(Publication))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Flow))]
[JsonSerializable(typeof(Dimension))]
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
[JsonSerializable(typeof(Quantity<Yuan>))]
[JsonSerializable(typeof(Quantity<UsDollar>))]
[JsonSerializable(typeof(Quantity<Tonne>))]
[JsonSerializable(typeof(Quantity<IndexPoint>))]
[JsonSerializable(typeof(Quantity<Enterprise>))]
[JsonSerializable(typeof(Quantity<Train>))]
[JsonSerializable(typeof(Quantity<TwentyFootEquivalent>))]
[JsonSerializable(typeof(Quantity<Dose>))]
[JsonSerializable(typeof(Quantity<Month>))]
[JsonSerializable(typeof(Quantity<Hour>))]
[JsonSerializable(typeof(Quantity<WorkingDay>))]
[JsonSerializable(typeof(Quantity<Item>))]
[JsonSerializable(typeof(Rate<Yuan, Tonne>))]
[JsonSerializable(typeof(Rate<UsDollar, Tonne>))]
[JsonSerializable(typeof(Rate<Yuan, UsDollar>))]
[JsonSerializable(typeof(Growth<YearOnYear>))]
[JsonSerializable(typeof(Growth<Since2018>))]
[JsonSerializable(typeof(Growth<Since2019>))]
[JsonSerializable(typeof(Growth<OnPreviousHalf>))]
[JsonSerializable(typeof(Growth<SinceStartOfYear>))]
[JsonSerializable(typeof(Growth<SinceLowOfFirstHalf2020>))]
[JsonSerializable(typeof(Share))]
[JsonSerializable(typeof(PercentagePoints))]
[JsonSerializable(typeof(Ratio))]
public sealed partial class TradeJsonContext : JsonSerializerContext;
