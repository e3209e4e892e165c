using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>What a consumer may derive from, and what not.</summary>
public sealed class ConsumerTypeTests
{
    private const string NotImplemented = "CS0535";
    private const string NotAccessible = "CS0122";

    private static readonly CSharpConsumer Consumer = new("C#", Languages.CSharp14, LanguageVersion.CSharp14, ConsumerReferences.Net10);

    [Theory]
    [InlineData(
        "struct Mine : IQuantityKind<Mine> { public Interval Interval => default; public static Mine FromInterval(Interval i) => default;"
            + " public string ToString(string? f, System.IFormatProvider? p) => string.Empty; }",
        NotImplemented)]
    [InlineData("sealed class Furlong : Unit<Furlong>, IUnit { public static UnitDefinition Definition => null!; }", NotAccessible)]
    [InlineData("sealed record Mine : Indicator;", NotAccessible)]
    [InlineData(
        "sealed class Euro : IUnit { public static UnitDefinition Definition => new(\"EUR\", \"euro\", \"euro\", \"euros\", \"欧元\", \"\");"
            + " public static Quantity<Euro> Two => new(Interval.Exact(2m)); }",
        "")]
    public void Type_OfAConsumer_ExtendsOnlyWhatIsOpen(string type, string errors) =>
        Assert.Equal([errors], Consumer.CompileMembers([type]));
}
