using System.Globalization;
using System.Text;
using ChinaTrade.Data.Benchmarks.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>A seed file of drawn figures, a partner and a commodity each.</summary>
internal sealed class SeedText(string path, SourceText text) : AdditionalText
{
    public override string Path => path;

    /// <param name="file">The number of the file, which names the publication.</param>
    /// <param name="figures">The number of figures, at most as many as there are partners and commodities.</param>
    /// <param name="edition">Another edition has another first number.</param>
    public static SeedText From(int file, int figures, int edition)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"collection: bulletin-{file}\nperiod: 2021\npublications:\n");
        text.Append(CultureInfo.InvariantCulture, $"  - code: bulletin-{file}\n    member: Bulletin{file}\n    title: Bulletin\n    publisher: Acme Port\n");
        text.Append(CultureInfo.InvariantCulture, $"    date: 2022-01-14\n    source: bulletin-{file}\n    sections:\n");
        text.Append(CultureInfo.InvariantCulture, $"      - code: table\n        title: table\n        paragraphs: {figures}\nfigures:\n");
        for (int i = 0; i < figures; i++)
        {
            string partner = SyntheticCodes.Partners.Codes[i % SyntheticCodes.Partners.Codes.Count];
            string commodity = SyntheticCodes.Commodities.Codes[i / SyntheticCodes.Partners.Codes.Count];
            int value = 1001 + (i == 0 ? edition : (i * 7919 % 8999));
            text.Append(CultureInfo.InvariantCulture, $"  - at: table/{i + 1}\n    partner: {partner}\n    commodity: {commodity}\n    flow: imports\n    value: {value / 1000m:0.000} billion yuan\n");
        }

        return new(string.Create(CultureInfo.InvariantCulture, $"bulletin-{file}.chinatrade.yaml"),
            SourceText.From(text.ToString(), Encoding.UTF8));
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
