using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Validation;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The indicators, each typed by the kind of quantity that its level is.</summary>
internal static class IndicatorsEmitter
{
    public static string Emit(CodeLists lists)
    {
        EquatableArray<CodeEntry> entries = lists.Entries("indicators");
        SeedUnits units = new(lists);
        SourceWriter writer = new();
        writer.Line("namespace ChinaTrade.Data;").Line();
        writer.Summary("What is measured. Entries are made when they are first read, once. Thread-safe.");
        writer.Open("public static class Indicators");
        CodeListMembers.Emit(writer, "Indicator", entries);
        foreach (CodeEntry entry in entries) Emit(writer, entry, units);
        return writer.Close().ToString();
    }

    private static void Emit(SourceWriter writer, CodeEntry entry, SeedUnits units)
    {
        FigureField level = new(entry.Code, entry, Transformation.Level, string.Empty);
        string type = $"Indicator<{units.KindOf(level, level.Units.FirstOrDefault(units.Knows) ?? "%")}>";
        CodeListMembers.EmitField(writer, type, entry);
        CodeListMembers.EmitDocumentation(writer, entry);
        writer.Open($"public static {type} {entry.Member} => global::System.Threading.LazyInitializer.EnsureInitialized(ref {CodeListMembers.FieldOf(entry)}, static () => new {type}");
        writer.Line($"Code = {Literals.Text(entry.Code)},");
        writer.Line($"Name = {Literals.Text(entry.Name)},");
        writer.Line($"ChineseName = {Literals.TextOrNull(entry.Text("chinese"))},");
        writer.Line($"Definition = {Literals.TextOrNull(entry.Text("definition"))},");
        writer.Line($"UnitCodes = {Literals.Texts(entry.Items("units"))},");
        writer.Line($"Additivity = Additivity.{CodeText.ToName(entry.Text("additivity") ?? "non-additive")},");
        writer.Line($"IsExact = {(entry.Text("exact") == "yes" ? "true" : "false")},");
        writer.Line($"IsSigned = {(entry.Text("signed") == "yes" ? "true" : "false")},");
        writer.Line($"MemberName = {Literals.Text(CodeText.ToName(entry.Text("field") ?? entry.Code))},");
        writer.Close(");").Line();
    }
}
