namespace ChinaTrade.Data;

/// <summary>A step of a term's evaluation: it puts a leaf on the stack, or takes operands from it and puts their result there.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Count">The place of the input, or the exponent.</param>
/// <param name="Constant">The constant.</param>
internal readonly record struct TermStep(TermOperation Operation, int Count, decimal Constant);
