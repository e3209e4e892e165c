using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Writes a term as a formula, with as few parentheses as can be.</summary>
internal static class TermText
{
    private const string Minus = "−";

    // How tightly a text holds together: what holds less than its place asks for is put into parentheses.
    private const int OfSign = 0;
    private const int OfTerms = 1;
    private const int OfFactors = 2;
    private const int OfPrefix = 3;
    private const int OfPower = 4;
    private const int OfWord = 5;

    public static string From(Term term, IReadOnlyList<string> symbols) => Write(term, symbols).Text;

    /// <summary>Returns the symbol, with the least number that makes it differ from all that are taken: V2 beside V.</summary>
    public static string Free(string symbol, IReadOnlyList<string> taken)
    {
        if (!taken.Contains(symbol)) return symbol;
        string letters = Unnumbered(symbol);
        int number = 2;
        while (taken.Contains(letters + Digits(number))) number++;
        return letters + Digits(number);
    }

    private static string Unnumbered(string symbol) => symbol.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static (string Text, int Rank) Write(Term term, IReadOnlyList<string> symbols) => term.Operation switch
    {
        TermOperation.Constant when term.Value < 0m => (Minus + PowerOfTen.PlainDigits(-term.Value), OfSign),
        TermOperation.Constant => (PowerOfTen.PlainDigits(term.Value), OfWord),
        TermOperation.Input => (symbols[term.Count], OfWord),
        TermOperation.Add => (Join(term, " + ", symbols, OfTerms, OfTerms), OfTerms),
        TermOperation.Subtract when term.Operands[0] is { Operation: TermOperation.Constant, Value: 0m } =>
            (Minus + At(term.Operands[1], OfFactors, symbols), OfSign),
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

    // Operands that are alike but for the numbers of their symbols, 1 to n and no more, are written once: V of V2 stands for the second.
    private static (string Text, int Rank) Fold(Term term, string sign, TermOperation each, IReadOnlyList<string> symbols)
    {
        int count = term.Operands.Length;
        ILookup<string, int> placesOf = NumberedPlaces(count, symbols);
        string[] alike = [.. symbols];
        HashSet<string> texts = new(StringComparer.Ordinal);
        for (int i = 0; i < count && texts.Count < 2; i++)
        {
            foreach (int place in placesOf[Digits(i + 1)]) alike[place] = Unnumbered(symbols[place]);
            texts.Add(At(term.Operands[i], OfPower, alike));
            foreach (int place in placesOf[Digits(i + 1)]) alike[place] = symbols[place];
        }

        if (placesOf.Count > 0 && texts.Count == 1) return (sign + texts.Single(), OfPrefix);
        return Write(term.Operands.Skip(1).Aggregate(term.Operands[0], (before, next) => each == TermOperation.Add ? before + next : before * next), symbols);
    }

    // By their number, the places of symbols that are numbered from 1 to the count, and no further.
    private static ILookup<string, int> NumberedPlaces(int count, IReadOnlyList<string> symbols)
    {
        HashSet<string> numbers = new(Enumerable.Range(1, count).Select(number => Digits(number)), StringComparer.Ordinal);
        return Enumerable.Range(0, symbols.Count)
            .GroupBy(place => Unnumbered(symbols[place]), StringComparer.Ordinal)
            .Where(group => count > 1 && group.Count() == count
                && numbers.SetEquals(group.Select(place => symbols[place].Substring(group.Key.Length))))
            .SelectMany(group => group)
            .ToLookup(place => symbols[place].Substring(Unnumbered(symbols[place]).Length), StringComparer.Ordinal);
    }

    private static string At(Term term, int leastRank, IReadOnlyList<string> symbols)
    {
        (string text, int rank) = Write(term, symbols);
        return rank >= leastRank ? text : $"({text})";
    }

    private static string ExponentText(int exponent) =>
        exponent switch { 1 => string.Empty, 2 => "²", 3 => "³", _ => "^" + Digits(exponent) };

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
