namespace ChinaTrade.Data.Generator.Model;

/// <summary>A typed path of a released version whose figure is at another path now.</summary>
/// <param name="From">The old path: <c>Y2021.H1.Partners.Asean.Exports.Value</c>.</param>
/// <param name="To">The new path.</param>
internal sealed record MovedPath(string From, string To);
