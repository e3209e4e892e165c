using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The years of the typed paths by period: a struct without fields for each, with a member for each period that ends in
/// it.</summary>
internal static class YearsEmitter
{
    public static string Emit(RootModel root, SeedTarget target)
    {
        SourceWriter writer = new();
        writer.Namespace(target.NodeNamespace);
        foreach (IGrouping<string, string> year in root.Years)
        {
            writer.Summary($"The periods that end in {year.Key.Substring(1)}, in order of time.");
            writer.Open($"{target.Access} readonly struct {PathsEmitter.NodeOf(year.Key)}");
            foreach (string text in year)
            {
                Period period = Period.Parse(text);
                writer.Summary($"Figures of {text}: the latest release of each.");
                writer.Line($"public {PathsEmitter.NodeOf(PeriodName.From(period))} {PeriodName.InYear(period)} => default;").Line();
            }

            writer.Close().Line();
        }

        return writer.ToString();
    }
}
