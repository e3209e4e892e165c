using CsvHelper.Configuration.Attributes;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>The columns of a row as CsvHelper reads them: texts, and numbers where they are numbers.</summary>
internal sealed record CsvRow(
    [Name("briefing")] string Briefing,
    [Name("period")] string Period,
    [Name("indicator")] string Indicator,
    [Name("transformation")] string Transformation,
    [Name("basis")] string Basis,
    [Name("flow")] string Flow,
    [Name("partner")] string Partner,
    [Name("commodity")] string Commodity,
    [Name("trade_mode")] string TradeMode,
    [Name("ownership")] string Ownership,
    [Name("region")] string Region,
    [Name("transport")] string Transport,
    [Name("unit")] string Unit,
    [Name("value")] decimal Value,
    [Name("lower")] decimal? Lower,
    [Name("upper")] decimal? Upper,
    [Name("status")] string Status);
