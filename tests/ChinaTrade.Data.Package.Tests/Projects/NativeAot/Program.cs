using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using ChinaTrade.Data;
using ChinaTrade.Data.Json;

bool isReflective = JsonSerializer.IsReflectionEnabledByDefault;
Console.Error.WriteLine($"dynamic code: {RuntimeFeature.IsDynamicCodeSupported}, JSON by reflection: {isReflective}");

using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
var h1 = Briefings.FirstHalf2021;
output.WriteLine(h1.Overall.Total.Value);
output.WriteLine(h1.Overall.Exports.Value - h1.Overall.Imports.Value);
output.WriteLine(h1.Partners.Asean);
foreach (Figure figure in TradeData.Figures) output.WriteLine($"{figure:B} | {figure:R} | {figure.Citation}");

output.WriteLine(JsonSerializer.Serialize(TradeData.Rows.First(), RowJson.Default.FigureRow));
using StringWriter lines = new();
TradeData.Rows.WriteJsonLines(lines);
using StringReader reader = new(lines.ToString());
output.Write(lines);
output.WriteLine(JsonLines.ReadJsonLines(reader).Rows.SequenceEqual(TradeData.Rows));

TradeData.Rows.WriteCsv(output);
