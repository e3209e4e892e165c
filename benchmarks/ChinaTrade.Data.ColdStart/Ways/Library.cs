using System.Globalization;
using ChinaTrade.Data;

Console.WriteLine(Briefings.FirstHalf2021.Overall.Total.Value.Nominal.ToString(CultureInfo.InvariantCulture));
