using ChinaTrade.Data.Generator.Tests.Driving;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Diagnostics;

/// <summary>Whatever a seed holds, the generator stands: it reports, or emits code that compiles.</summary>
public sealed class MutatedSeedTests
{
    private const string Seed = TinyCollection.Head + """
          - { at: statement/1, value: 10.5 trillion yuan, growth: 12.5% }
          - at: [statement/2, answer-1/1]
            partner: asean
            flow: exports
            value: { figure: over 2 billion yuan, printed: two billion, note: "words" }
            share: { figure: 25%, reference: partner=world }
          - at: answer-1/2
            commodity: iron-ore
            flow: imports
            volume: 561 million tons
            unit-price: 1,075.8 yuan per tonne
            growth: { figure: -3%, printed: 3%, correction: { reason: doubt, reading: { flow: exports } } }

        """;

    private static readonly string[] Pieces =
        ["\"", "'", ":", "- ", "  ", "\n", "{", "}", "[", "]", "&a ", "*a", "!!x ", "#", "%", "-", "9", "999999999999999999", "\t", "\\",
            "\u0000", "\u2028", "汉", "😀", "|", ">", "?", "/", "=", ";", "---\n"];

    private static readonly Gen<Func<string, string>> Mutation = Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 30], (at, length) => (Func<string, string>)(text => Delete(text, at, length))),
        Gen.Select(Gen.Double.Unit, Gen.Int[0, Pieces.Length - 1]
            .Select(index => Pieces[index]), (at, piece) => (Func<string, string>)(text => text.Insert(Place(text, at), piece))),
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit, (at, to) => (Func<string, string>)(text => MoveLine(text, at, to))),
        Gen.Select(Gen.Double.Unit, at => (Func<string, string>)(text => RepeatLine(text, at))));

    [Fact]
    public void Run_MutatedSeed_ReportsOrCompiles() => Mutation.Array[1, 4]
        .Select(mutations => mutations.Aggregate(Seed, (text, mutate) => mutate(text)))
        .Sample(seed => FaultOf(seed) is null, iter: 2000, print: seed => $"{FaultOf(seed)}\n{seed}");

    [Fact]
    public void Run_SeedThatIsMutated_IsGood()
    {
        SeedRun run = SeedDriver.RunForUser(SeedFile.From("example", Seed));

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
    }

    private static string? FaultOf(string seed)
    {
        SeedRun run = SeedDriver.RunForUser(SeedFile.From("example", seed));
        if (run.Crash is { } crash) return crash.ToString();
        if (run.Diagnostics.Count == 0) return run.Compile() is { Length: > 0 } errors ? errors : null;
        return run.Diagnostics.All(each => each.Id.StartsWith("CTD", StringComparison.Ordinal)) ? null : run.Report;
    }

    private static int Place(string text, double at) => (int)(at * text.Length);

    private static string Delete(string text, double at, int length)
    {
        int start = Place(text, at);
        return text.Remove(start, Math.Min(length, text.Length - start));
    }

    private static string MoveLine(string text, double at, double to)
    {
        List<string> lines = [.. text.Split('\n')];
        string line = lines[(int)(at * lines.Count)];
        lines.Remove(line);
        lines.Insert((int)(to * lines.Count), line);
        return string.Join('\n', lines);
    }

    private static string RepeatLine(string text, double at)
    {
        List<string> lines = [.. text.Split('\n')];
        int index = (int)(at * lines.Count);
        lines.Insert(index, lines[index]);
        return string.Join('\n', lines);
    }
}
