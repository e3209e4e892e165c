namespace ChinaTrade.Data.Generator.Reading;

/// <summary>Ends the reading of a file whose diagnostic stands already; reading on would only repeat it.</summary>
internal sealed class RefusedException : Exception;
