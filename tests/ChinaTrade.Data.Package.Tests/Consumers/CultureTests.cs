using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;
using Xunit.Abstractions;

namespace ChinaTrade.Data.Package.Tests.Consumers;

[Collection(PackedOnce.Name)]
public sealed class CultureTests(PackageFeed packages, ITestOutputHelper log)
{
    // Each with a number that the culture itself writes otherwise: decimal comma, Turkish, the minus sign U+2212.
    private static readonly (string Culture, string Number)[] Cultures = [("de-DE", "-1,5"), ("tr-TR", "-1,5"), ("sv-SE", "\u22121,5")];

    [Fact]
    public async Task Run_OtherCulture_PrintsTheSame()
    {
        Consumer consumer = packages.NewConsumer("Cultures");
        (await consumer.Build()).Succeeded();
        ProcessResult invariant = (await consumer.Run("")).Succeeded();
        Assert.Contains("18070000000000 [18065000000000, 18075000000000] CNY", invariant.Output, StringComparison.Ordinal);
        Assert.Contains("'aseam' is not a code of Partner; did you mean 'asean'?", invariant.Output, StringComparison.Ordinal);

        foreach ((string culture, string number) in Cultures)
        {
            if (GlobalizationMode.IsInvariant)
            {
                log.WriteLine($"ICU is missing or switched off: {culture} cannot be tried.");
                continue;
            }

            ProcessResult run = (await consumer.Run(culture)).Succeeded();
            Assert.Equal([number, "True"], run.Error.TrimEnd().ReplaceLineEndings("\n").Split('\n'));
            Assert.Equal(invariant.Output, run.Output);
        }
    }
}
