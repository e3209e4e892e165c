using System.Globalization;
using System.Text;
using ChinaTrade.Data;

// What is the same in every culture: rows, codes, titles as data, citations, reports, messages, the round-trip format. On the side, how the
// culture that the argument names writes a number, and whether texts follow it however they are written.
CultureInfo culture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(args[0]);
Figure total = Briefings.FirstHalf2021.Overall.Total.Value;
using StringWriter written = new();
written.Write(total);
Console.Error.WriteLine((-1.5m).ToString(culture));
Console.Error.WriteLine(total.ToString() == total.ToString(null, culture) && $"{total}" == total.ToString()
    && written.ToString() == total.ToString());

using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
foreach (Figure figure in TradeData.Figures)
{
    output.WriteLine($"{figure:R} {figure.Interval} {figure.Title} {figure.Citation} {figure.Period}");
}

foreach (Publication publication in TradeData.Dataset.Publications) output.WriteLine(publication.ToString());
output.WriteLine(TradeData.Audit().ToString());
foreach (Revision revision in TradeData.Dataset.Revisions()) output.WriteLine(revision.ToString());
foreach (Action refused in (Action[])[Unknown, Missing, Overlapping, Unlike])
{
    try
    {
        refused();
    }
    catch (Exception message)
    {
        output.WriteLine(message.Message);
    }
}

TradeData.Rows.WriteCsv(output);

static void Unknown() => Partners.Get("aseam");

static void Missing() => TradeData.Query().In(Period.Year(2001)).For(Partners.Japan).Total().By().Measure(Indicators.TradeValue).Single();

static void Overlapping() => TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner).Measure(Indicators.TradeValue).Sum();

static void Unlike() => TradeData.Y2021.H1.Partners.Asean.Total.Value.ContributionTo(TradeData.Y2021.H1.Overall.Exports.Value);
