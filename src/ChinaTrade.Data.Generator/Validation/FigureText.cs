namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A figure's number, read and checked.</summary>
internal sealed record FigureText(PrintedNumber Number, string Unit, FigureDomain Domain, string Printed);
