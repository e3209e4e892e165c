using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Layout;

public sealed class NamingRulesTests
{
    // Words of arithmetic.
    private static readonly Dictionary<string, string> Exempt = new(StringComparer.Ordinal)
    {
        ["RoundingDirection"] = "Direction", ["DecimalDigits"] = "Product", ["DirectedDecimal"] = "Product", ["Transcendental"] = "Margin",
        ["PartnerKind"] = "Country", ["Term"] = "Product", ["TermOperation"] = "Product", ["RangeArithmetic"] = "Product",
    };

    [Fact]
    public void Names_OfTypesAndMembers_UseOneWordAConcept() => Assert.Empty(OneWordAConcept.Violations(
        typeof(TradeDataGenerator).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("ChinaTrade.Data", StringComparison.Ordinal) == true),
        _ => false,
        Exempt));
}
