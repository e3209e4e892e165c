namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>An expression over the parameters of <see cref="QuantityNames"/>, and what a compiler must make of it.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Type">The type that it is compiled as, in C#.</param>
/// <param name="Outcome">What must come of it.</param>
/// <param name="In">The languages in which it is so.</param>
internal sealed record Expression(string Text, string Type, Outcome Outcome, Languages In = Languages.All);
