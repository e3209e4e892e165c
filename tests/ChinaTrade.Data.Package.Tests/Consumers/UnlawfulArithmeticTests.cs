using System.Globalization;
using System.Text.RegularExpressions;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Consumers;

/// <summary>What has no meaning compiles in no language: errors stand in exactly the lines that say so.</summary>
[Collection(PackedOnce.Name)]
public sealed partial class UnlawfulArithmeticTests(PackageFeed packages)
{
    private const string Mark = "unlawful";

    private const string CSharp = """
        using ChinaTrade.Data;
        var h1 = Briefings.FirstHalf2021;
        var ore = h1.Commodities.IronOre.Imports;
        var shares = h1.TradeModes.General.Total.Share.Quantity;
        Console.WriteLine(h1.Overall.Exports.Value.Quantity + h1.Overall.Imports.Value.Quantity);
        Console.WriteLine(h1.Overall.Exports.Value.Quantity + ore.Volume.Quantity); // unlawful
        Console.WriteLine(h1.Overall.Total.Value.Quantity + h1.Overall.Total.ValueInUsDollars.Quantity); // unlawful
        Console.WriteLine(h1.Overall.Exports.Growth.Quantity + h1.Overall.Imports.Growth.Quantity); // unlawful
        Console.WriteLine(h1.Overall.Exports.Growth.Quantity - h1.Overall.Exports.GrowthSince2019.Quantity); // unlawful
        Console.WriteLine(shares - shares);
        Console.WriteLine(shares + shares); // unlawful
        Console.WriteLine(h1.Partners.Japan.Exports); // unlawful
        """;

    private const string FSharp = """
        open ChinaTrade.Data
        let h1 = Briefings.FirstHalf2021
        let ore = h1.Commodities.IronOre.Imports
        let shares = h1.TradeModes.General.Total.Share.Quantity
        let a = h1.Overall.Exports.Value.Quantity + h1.Overall.Imports.Value.Quantity
        let b = h1.Overall.Exports.Value.Quantity + ore.Volume.Quantity // unlawful
        let c = h1.Overall.Total.Value.Quantity + h1.Overall.Total.ValueInUsDollars.Quantity // unlawful
        let d = h1.Overall.Exports.Growth.Quantity + h1.Overall.Imports.Growth.Quantity // unlawful
        let e = h1.Overall.Exports.Growth.Quantity - h1.Overall.Exports.GrowthSince2019.Quantity // unlawful
        let f = shares - shares
        let g = shares + shares // unlawful
        let h = h1.Partners.Japan.Exports // unlawful
        """;

    private const string VisualBasic = """
        Imports ChinaTrade.Data
        Module Program
            Sub Main()
                Dim h1 = Briefings.FirstHalf2021
                Dim ore = h1.Commodities.IronOre.Imports
                Dim shares = h1.TradeModes.General.Total.Share.Quantity
                Console.WriteLine(h1.Overall.Exports.Value.Quantity + h1.Overall.Imports.Value.Quantity)
                Console.WriteLine(h1.Overall.Exports.Value.Quantity + ore.Volume.Quantity) ' unlawful
                Console.WriteLine(h1.Overall.Total.Value.Quantity + h1.Overall.Total.ValueInUsDollars.Quantity) ' unlawful
                Console.WriteLine(h1.Overall.Exports.Growth.Quantity + h1.Overall.Imports.Growth.Quantity) ' unlawful
                Console.WriteLine(h1.Overall.Exports.Growth.Quantity - h1.Overall.Exports.GrowthSince2019.Quantity) ' unlawful
                Console.WriteLine(shares - shares)
                Console.WriteLine(shares + shares) ' unlawful
                Console.WriteLine(h1.Partners.Japan.Exports) ' unlawful
            End Sub
        End Module
        """;

    [Theory]
    [InlineData("CSharp12", "Program.cs", CSharp)]
    [InlineData("CSharp14", "Program.cs", CSharp)]
    [InlineData("FSharp", "Program.fs", FSharp)]
    [InlineData("VisualBasic", "Program.vb", VisualBasic)]
    public async Task Build_UnlawfulArithmetic_FailsInItsLines(string project, string file, string program)
    {
        Consumer consumer = packages.NewConsumer(project);
        consumer.Write(file, program);

        ProcessResult build = (await consumer.Build()).Failed();

        Assert.Equal(MarkedLines(program), ErrorLines(build.Output));
    }

    [Fact]
    public async Task Build_UnlawfulArithmeticOfFigures_FailsInItsLines()
    {
        string program = CSharp.Replace(".Quantity", null, StringComparison.Ordinal);
        Consumer consumer = packages.NewConsumer("CSharp14");
        consumer.Write("Program.cs", program);

        ProcessResult build = (await consumer.Build()).Failed();

        Assert.Equal(MarkedLines(program), ErrorLines(build.Output));
    }

    private static IEnumerable<int> MarkedLines(string program) =>
        program.ReplaceLineEndings("\n").Split('\n').Index()
            .Where(line => line.Item.EndsWith(Mark, StringComparison.Ordinal))
            .Select(line => line.Index + 1);

    private static IEnumerable<int> ErrorLines(string output) =>
        Error().Matches(output).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order();

    [GeneratedRegex(@"Program\.\w+\((\d+)[^)]*\): error ")]
    private static partial Regex Error();
}
