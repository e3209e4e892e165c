using System.Globalization;
using System.Text;
using ChinaTrade.Data;

// What the library says without being asked for a culture, in a process of the culture that the argument names; on the side, how that
// culture writes a number.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(args[0]);
Console.Error.WriteLine((-1.5m).ToString(CultureInfo.CurrentCulture));

using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
foreach (Figure figure in TradeData.Figures)
{
    output.WriteLine($"{figure.ToString()} {figure.Interval} {figure.Citation} {figure.Measure} {figure.Period}");
}

foreach (Publication publication in TradeData.Dataset.Publications) output.WriteLine(publication.ToString());
output.WriteLine(Briefings.FirstHalf2021.Overall.ToString());
output.WriteLine((Briefings.FirstHalf2021.Overall.Exports.Value - Briefings.FirstHalf2021.Overall.Imports.Value).ToString());
TradeData.Rows.WriteCsv(output);
