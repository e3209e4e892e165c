using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Writes a term as a formula, with as few parentheses as can be.</summary>
internal static class TermText
{
    private const int OfTerms = 1;
    private const int OfFactors = 2;
    private const int OfPrefix = 3;
    private const int OfPower = 4;
    private const int OfWord = 5;

    public static string From(Term term, IReadOnlyList<string> symbols) => Write(term, symbols).Text;

    /// <summary>The symbol without its number: V of V12.</summary>
    public static string Unnumbered(string symbol) => symbol.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static (string Text, int Rank) Write(Term term, IReadOnlyList<string> symbols) => term.Operation switch
    {
        TermOperation.Constant => (PowerOfTen.PlainDigits(term.Value), term.Value < 0m ? OfTerms : OfWord),
        TermOperation.Input => (symbols[term.Count], OfWord),
        TermOperation.Add => (Join(term, " + ", symbols, OfTerms, OfTerms), OfTerms),
        TermOperation.Subtract => (Join(term, " − ", symbols, OfTerms, OfFactors), OfTerms),
        TermOperation.Multiply => (Join(term, " × ", symbols, OfFactors, OfFactors), OfFactors),
        TermOperation.Divide => (Join(term, " ÷ ", symbols, OfFactors, OfPrefix), OfFactors),
        TermOperation.Sum => Fold(term, "Σ ", TermOperation.Add, symbols),
        TermOperation.Product => Fold(term, "Π ", TermOperation.Multiply, symbols),
        TermOperation.Power => (At(term.Operands[0], OfWord, symbols) + ExponentText(term.Count), OfPower),
        TermOperation.Root => ($"{At(term.Operands[0], OfWord, symbols)}^(1/{Digits(term.Count)})", OfPower),
        _ => ($"ln({From(term.Operands[0], symbols)})", OfWord),
    };

    private static string Join(Term term, string sign, IReadOnlyList<string> symbols, int left, int right) =>
        At(term.Operands[0], left, symbols) + sign + At(term.Operands[1], right, symbols);

    // What is alike but for the numbers of its symbols is written once.
    private static (string Text, int Rank) Fold(Term term, string sign, TermOperation each, IReadOnlyList<string> symbols)
    {
        string[] alike = [.. symbols.Select(Unnumbered)];
        string[] texts = [.. term.Operands.Select(operand => At(operand, OfPower, alike)).Distinct()];
        if (texts.Length == 1 && term.Operands.Length > 1) return (sign + texts[0], OfPrefix);
        return Write(term.Operands.Skip(1).Aggregate(term.Operands[0], (before, next) => each == TermOperation.Add ? before + next : before * next), symbols);
    }

    private static string At(Term term, int leastRank, IReadOnlyList<string> symbols)
    {
        (string text, int rank) = Write(term, symbols);
        return rank >= leastRank ? text : $"({text})";
    }

    private static string ExponentText(int exponent) => exponent switch { 1 => string.Empty, 2 => "²", 3 => "³", _ => "^" + Digits(exponent) };

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
