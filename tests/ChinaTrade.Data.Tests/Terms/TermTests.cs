using Xunit;

namespace ChinaTrade.Data.Tests.Terms;

public sealed class TermTests
{
    private static readonly Term V = Term.Input(0);
    private static readonly Term G = Term.Input(1);

    private static readonly (Term Term, string Text)[] Texts =
    [
        (V * G / (1 + G), "V × g ÷ (1 + g)"),
        (V / (G / V), "V ÷ (g ÷ V)"),
        (V / (G * V), "V ÷ (g × V)"),
        (V - (G - V), "V − (g − V)"),
        (V - G + V, "V − g + V"),
        ((V + G) * (V - 1), "(V + g) × (V − 1)"),
        (Term.Power(V / G, 2), "(V ÷ g)²"),
        (Term.Power(V, 5), "V^5"),
        (Term.Root(1 + G, 3) - 1, "(1 + g)^(1/3) − 1"),
        (Term.Log(1 + G), "ln(1 + g)"),
        (Term.Sum(V, V + G), "V + V + g"),
        (Term.Product(V, G), "V × g"),
        (0.5m * V, "0.5 × V"),
        (V * -1, "V × (−1)"),
        (V + -0.1m, "V + (−0.1)"),
        (-V, "−V"),
        (G - -(V + G), "g − (−(V + g))"),
    ];

    [Fact]
    public void ToString_OfATerm_HasOnlyTheParenthesesThatItNeeds() =>
        Assert.All(Texts, each => Assert.Equal(each.Text, each.Term.ToString(["V", "g"])));

    [Fact]
    public void ToString_AlikeButForNumbers_IsWrittenOnce()
    {
        Term[] x = Term.Inputs(4);
        string[] symbols = ["V1", "V2", "g1", "g2"];

        Assert.Equal("Σ V ÷ Σ (V ÷ (1 + g))", (Term.Sum(x[0], x[1]) / Term.Sum(x[0] / (1 + x[2]), x[1] / (1 + x[3]))).ToString(symbols));
        Assert.Equal("Π (1 + g)", Term.Product(1 + x[2], 1 + x[3]).ToString(symbols));
        Assert.Equal("V1 + V1 × g1", Term.Sum(x[0], x[0] * x[2]).ToString(symbols));
    }

    // What a sign of a sum leaves out must be what its numbers say.
    [Fact]
    public void ToString_NotAlikeInTheirNumbers_IsWrittenOut()
    {
        Term[] x = Term.Inputs(4);
        string[] symbols = ["V1", "V2", "g1", "g2"];

        Assert.Equal("V1 + V1 + V2", Term.Sum(x[0], x[0], x[1]).ToString(symbols));
        Assert.Equal("V1 × g2 + V2 × g1", Term.Sum(x[0] * x[3], x[1] * x[2]).ToString(symbols));
        Assert.Equal("V1 − V2 + V2 − V1", Term.Sum(x[0] - x[1], x[1] - x[0]).ToString(symbols));
        Assert.Equal("(V1 + V2) ÷ Σ V", (Term.Sum(x[0], x[1]) / Term.Sum(x[0], x[1], x[2])).ToString(["V1", "V2", "V3", "g"]));
        Assert.Equal("V1 + V2", Term.Sum(x[0], x[1]).ToString(["V1", "V2", "V", "g"]));
    }

    [Fact]
    public void ToString_WithoutSymbols_NumbersThem() => Assert.Equal("x1 ÷ x2", (V / G).ToString());

    [Fact]
    public void Equals_SameTree_IsTrue()
    {
        Assert.Equal(V / (1 + G), V / (1 + G));
        Assert.Equal((V / (1 + G)).GetHashCode(), (V / (1 + G)).GetHashCode());
        Assert.NotEqual(V / (1 + G), V / (2 + G));
        Assert.NotEqual(Term.Power(V, 2), Term.Power(V, 3));
        Assert.NotEqual(V + G, G + V);
        Assert.False(V.Equals(null));
    }

    [Fact]
    public void Create_OfNothing_Throws()
    {
        Assert.Throws<ArgumentException>(() => Term.Sum());
        Assert.Throws<ArgumentException>(() => Term.Product());
        Assert.Throws<ArgumentNullException>(() => Term.Sum(null!));
        Assert.Throws<ArgumentNullException>(() => Term.Sum(V, null!));
        Assert.Throws<ArgumentNullException>(() => Term.Log(null!));
        Assert.Throws<ArgumentNullException>(() => 1 + (Term)null!);
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.Root(V, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.Power(V, 0));
    }

    [Theory]
    [InlineData("V × g ÷ (g × V)", "1")]
    [InlineData("V × g ÷ V", "g")]
    [InlineData("V ÷ (V × g)", "1 ÷ g")]
    public void Cancel_FactorsAboveAndBelow_AreGone(string before, string after)
    {
        Term term = before switch
        {
            "V × g ÷ (g × V)" => V * G / (G * V),
            "V × g ÷ V" => V * G / V,
            _ => V / (V * G),
        };

        Assert.Equal(before, term.ToString(["V", "g"]));
        Assert.Equal(after, TermReduction.Cancel(term).ToString(["V", "g"]));
    }
}
