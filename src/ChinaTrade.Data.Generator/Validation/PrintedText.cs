namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What <c>printed:</c> says about a figure.</summary>
/// <param name="Text">The text without hedge and sign.</param>
/// <param name="Number">The figure's number, with the precision that the text gives it.</param>
/// <param name="Fraction">The fraction that the text is, in percent; <c>null</c> if it is none.</param>
internal sealed record PrintedText(string Text, PrintedNumber Number, Interval? Fraction);
