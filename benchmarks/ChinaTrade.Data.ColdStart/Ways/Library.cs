using ChinaTrade.Data;

Console.WriteLine(Briefings.FirstHalf2021.Overall.Total.Value.ToString());
