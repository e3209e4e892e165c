namespace ChinaTrade.Data.Tests.Exchange.Json;

/// <summary>A record of a user with everything in it that the library ships.</summary>
internal sealed record Report(
    IReadOnlyList<FigureRow> Rows, Publication Publication, DerivedRow Derived, IReadOnlyList<AuditRow> Findings, Interval Range);
