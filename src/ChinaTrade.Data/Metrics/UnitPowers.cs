using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>A product of powers of units: yuan per tonne is CNY to the first and t to the minus first.</summary>
internal sealed class UnitPowers : IEquatable<UnitPowers>
{
    private readonly SortedDictionary<string, int> exponents;

    private UnitPowers(SortedDictionary<string, int> exponents) => this.exponents = exponents;

    /// <summary>The unit of plain numbers.</summary>
    public static UnitPowers None { get; } = new(new(StringComparer.Ordinal));

    public static UnitPowers Of(string code) => new(new(StringComparer.Ordinal) { [code] = 1 });

    /// <summary>Returns the product with a power of another.</summary>
    public UnitPowers Times(UnitPowers other, int exponent)
    {
        SortedDictionary<string, int> product = new(exponents, StringComparer.Ordinal);
        foreach ((string code, int own) in other.exponents)
        {
            int sum = product.GetValueOrDefault(code) + (own * exponent);
            if (sum == 0) product.Remove(code);
            else product[code] = sum;
        }

        return new(product);
    }

    public UnitPowers Power(int exponent) => None.Times(this, exponent);

    /// <summary>Returns the root; <c>null</c> where an exponent is no multiple of the degree.</summary>
    public UnitPowers? Root(int degree) => exponents.Values.All(exponent => exponent % degree == 0)
        ? new(new(exponents.ToDictionary(pair => pair.Key, pair => pair.Value / degree), StringComparer.Ordinal))
        : null;

    public bool Equals(UnitPowers? other) => other is not null && exponents.SequenceEqual(other.exponents);

    public override bool Equals(object? obj) => Equals(obj as UnitPowers);

    public override int GetHashCode() => exponents.Count;

    /// <summary>For messages: "CNY t^-1", "plain numbers".</summary>
    public override string ToString() => exponents.Count == 0
        ? "plain numbers"
        : string.Join(' ', exponents.Select(pair => pair.Value == 1
            ? pair.Key : pair.Key + "^" + pair.Value.ToString(CultureInfo.InvariantCulture)));
}
