using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>A briefing's figures as columns of constants: nothing runs, and nothing is allocated, until a figure is read.</summary>
internal static class ColumnsEmitter
{
    private static readonly string[] DimensionProperties =
        ["Partners", "Commodities", "TradeModes", "Ownerships", "Regions", "Transports"];

    private static readonly string[] DimensionTables =
        ["PartnerTable", "CommodityTable", "TradeModeTable", "OwnershipTable", "RegionTable", "TransportTable"];

    public static string ClassOf(string member) => member + "Columns";

    public static string Emit(BriefingModel briefing, SeedTarget target)
    {
        string name = ClassOf(briefing.Member);
        SourceWriter writer = new();
        writer.Namespace(target.NodeNamespace);
        writer.Summary($"The figures of {briefing.Words}.");
        writer.Open($"internal sealed class {name} : {Library.FigureColumns}");
        writer.Line($"public static readonly {name} Instance = new();").Line();
        writer.Line($"public override int Count => {Literals.Number(briefing.Figures.Count)};").Line();
        EmitNumbers(writer, briefing);
        EmitCodes(writer, briefing);
        EmitTexts(writer, briefing);
        EmitBounds(writer, briefing);
        EmitBriefing(writer, briefing);
        return writer.Close().ToString();
    }

    private static void EmitNumbers(SourceWriter writer, BriefingModel briefing)
    {
        Column(writer, "long", "Mantissas", briefing, figure => figure.Mantissa);
        Column(writer, "byte", "Scales", briefing, figure => figure.Scale);
        Column(writer, "sbyte", "Precisions", briefing, figure => figure.Precision);
        Column(writer, "byte", "Hedges", briefing, figure => (int)figure.Hedge);
        Column(writer, "byte", "Domains", briefing, figure => (int)figure.Domain);
        Column(writer, "byte", "Statuses", briefing, figure => (int)figure.Status);
        Column(writer, "byte", "Flows", briefing, figure => (int)figure.Series.Flow);
    }

    private static void EmitCodes(SourceWriter writer, BriefingModel briefing)
    {
        Coded(writer, "ushort", "Measures", "MeasureTable", briefing, figure => figure.MeasureLine);
        Coded(writer, "ushort", "Periods", "PeriodTable", briefing, figure => figure.Series.Period);
        for (int i = 0; i < DimensionProperties.Length; i++)
        {
            int dimension = i;
            string type = i < 2 ? "ushort" : "byte";
            Coded(writer, type, DimensionProperties[i], DimensionTables[i], briefing, figure => figure.Series.Dimensions[dimension].Code);
        }

        Coded(writer, "ushort", "References", "ReferenceTable", briefing, figure => figure.Reference);
        Coded(writer, "byte", "Producers", "ProducerTable", briefing, figure => figure.Producer);
    }

    private static void EmitTexts(SourceWriter writer, BriefingModel briefing)
    {
        LineTable texts = new();
        texts.IndexOf(string.Empty);
        Column(writer, "int", "PrintedTexts", briefing, figure => texts.IndexOf(figure.Printed));
        Column(writer, "int", "Places", briefing, figure => texts.IndexOf(figure.Places));
        Column(writer, "int", "Corrections", briefing, figure => texts.IndexOf(figure.Correction));
        Column(writer, "int", "Notes", briefing, figure => texts.IndexOf(figure.Note));
        Table(writer, "TextTable", texts.Lines);

        // One line a row: a column of numbers would have the runtime load the fields of all columns for a single text.
        Table(writer, "ShownTable", briefing.Figures.Select(figure => figure.Shown));
    }

    private static void EmitBounds(SourceWriter writer, BriefingModel briefing)
    {
        if (briefing.Figures.All(figure => figure.Bounds is null)) return;
        IEnumerable<string> rows = Enumerable.Range(0, briefing.Figures.Count).Where(row => briefing.Figures[row].Bounds is not null).Select(row => Literals.Number(row));
        writer.Line($"public override global::System.ReadOnlySpan<int> FreelyBounded => new int[] {{ {string.Join(", ", rows)} }};").Line();
        writer.Open($"public override {Library.Interval} GetInterval(int row) => row switch");
        for (int row = 0; row < briefing.Figures.Count; row++)
        {
            if (briefing.Figures[row].Bounds is not { } bounds) continue;
            writer.Line($"{Literals.Number(row)} => {Library.Interval}.Between({Literals.Decimal(bounds.LowerNumber)}, {Literals.Decimal(briefing.Figures[row].Value)}, {Literals.Decimal(bounds.UpperNumber)}),");
        }

        writer.Line("_ => base.GetInterval(row),").Close(";").Line();
    }

    private static void EmitBriefing(SourceWriter writer, BriefingModel briefing)
    {
        writer.Open($"protected override {Library.Briefing} CreateBriefing() => new()");
        writer.Line($"Code = {Literals.Text(briefing.Code)},");
        writer.Line($"Title = {Literals.Text(briefing.Title)},");
        writer.Line($"Publisher = {Literals.TextOrNull(Some(briefing.Publisher))},");
        writer.Line($"Date = {DateOrNull(briefing.Date)},");
        writer.Line($"Period = {Library.Period}.Parse({Literals.Text(briefing.Period)}),");
        writer.Line($"Url = {Literals.TextOrNull(Some(briefing.Url))},");
        writer.Line($"Sections = new {Library.Section}[]").Open(string.Empty);
        foreach (SectionModel section in briefing.Sections) writer.Line($"new({Literals.Text(section.Code)}, {Literals.Text(section.Title)}){SignatureOf(section)},");
        writer.Close(",").Close(";");
    }

    private static string SignatureOf(SectionModel section) => section.Publisher.Length == 0
        ? string.Empty
        : $" {{ Publisher = {Literals.Text(section.Publisher)}, Date = {DateOrNull(section.Date)}, Url = {Literals.TextOrNull(Some(section.Url))} }}";

    private static string? Some(string text) => text.Length == 0 ? null : text;

    private static string DateOrNull(string date) => date.Length == 0
        ? "null"
        : $"new global::System.DateOnly({string.Join(", ", date.Split('-').Select(part => part.TrimStart('0')))})";

    private static void Coded(
        SourceWriter writer, string type, string property, string table, BriefingModel briefing, Func<FigureModel, string> code)
    {
        LineTable lines = new();
        Column(writer, type, property, briefing, figure => lines.IndexOf(code(figure)));
        Table(writer, table, lines.Lines);
    }

    private static void Column(SourceWriter writer, string type, string property, BriefingModel briefing, Func<FigureModel, long> value)
    {
        string values = string.Join(", ", briefing.Figures.Select(figure => Literals.Number(value(figure))));
        writer.Line($"public override global::System.ReadOnlySpan<{type}> {property} => new {type}[] {{ {values} }};").Line();
    }

    private static void Table(SourceWriter writer, string property, IEnumerable<string> lines) =>
        writer.Line($"public override string {property} =>").Line("    " + Literals.Lines(lines) + ";").Line();
}
