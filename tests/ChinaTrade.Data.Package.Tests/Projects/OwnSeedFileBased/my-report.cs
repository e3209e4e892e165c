#:package ChinaTrade.Data@0.0.0-packed
#:package ChinaTrade.Data.Generator@0.0.0-packed
#:property ChinaTradeSeedFiles=my.chinatrade.yaml

Console.WriteLine(my_report.Seeds.PortBulletin.Overall.Total.Value);
