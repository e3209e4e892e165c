namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>The columns of a row as CsvHelper reads them: texts, and numbers where they are numbers.</summary>
internal sealed record CsvRow(
    string Publication, string Period, string Indicator, string Transformation, string Basis, string Flow, string Partner, string Commodity,
    string TradeMode, string EnterpriseType, string DomesticRegion, string TransportMode, string Unit, decimal Value, decimal? Lower, decimal? Upper, string Status);
