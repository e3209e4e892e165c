using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>A publication's figures as columns of constants: nothing runs, and nothing is allocated, until a figure is read.</summary>
internal static class ColumnsEmitter
{
    private static readonly string[] DimensionProperties =
        ["Partners", "Commodities", "TradeModes", "EnterpriseTypes", "DomesticRegions", "TransportModes"];

    private static readonly string[] DimensionTables =
        ["PartnerTable", "CommodityTable", "TradeModeTable", "EnterpriseTypeTable", "DomesticRegionTable", "TransportModeTable"];

    public static string ClassOf(string member) => member + "Columns";

    public static string Emit(PublicationModel publication, SeedTarget target)
    {
        string name = ClassOf(publication.Member);
        SourceWriter writer = new();
        writer.Namespace(target.NodeNamespace);
        writer.Summary($"The figures of {publication.Words}.");
        writer.Open($"internal sealed class {name} : {Library.FigureColumns}");
        writer.Line($"public static readonly {name} Instance = new();").Line();
        writer.Line($"public override int Count => {Literals.Number(publication.Figures.Count)};").Line();
        EmitNumbers(writer, publication);
        EmitCodes(writer, publication);
        EmitTexts(writer, publication);
        EmitBounds(writer, publication);
        EmitPublication(writer, publication);
        return writer.Close().ToString();
    }

    private static void EmitNumbers(SourceWriter writer, PublicationModel publication)
    {
        Column(writer, "long", "Mantissas", publication, figure => figure.Mantissa);
        Column(writer, "byte", "Scales", publication, figure => figure.Scale);
        Column(writer, "sbyte", "Precisions", publication, figure => figure.Precision);
        Column(writer, "byte", "Hedges", publication, figure => (int)figure.Hedge);
        Column(writer, "byte", "Domains", publication, figure => (int)figure.Domain);
        Column(writer, "byte", "Statuses", publication, figure => (int)figure.Status);
        Column(writer, "byte", "Flows", publication, figure => (int)figure.Series.Flow);
    }

    private static void EmitCodes(SourceWriter writer, PublicationModel publication)
    {
        Coded(writer, "ushort", "Measures", "MeasureTable", publication, figure => figure.MeasureLine);
        Coded(writer, "ushort", "Periods", "PeriodTable", publication, figure => figure.Series.Period);
        for (int i = 0; i < DimensionProperties.Length; i++)
        {
            int dimension = i;
            string type = i < 2 ? "ushort" : "byte";
            Coded(writer, type, DimensionProperties[i], DimensionTables[i], publication, figure => figure.Series.Dimensions[dimension].Code);
        }

        Coded(writer, "ushort", "References", "ReferenceTable", publication, figure => figure.Reference);
        Coded(writer, "byte", "Producers", "ProducerTable", publication, figure => figure.Producer);
    }

    private static void EmitTexts(SourceWriter writer, PublicationModel publication)
    {
        LineTable texts = new();
        texts.IndexOf(string.Empty);
        Column(writer, "int", "PrintedTexts", publication, figure => texts.IndexOf(figure.Printed));
        Column(writer, "int", "Places", publication, figure => texts.IndexOf(figure.Places));
        Column(writer, "int", "Corrections", publication, figure => texts.IndexOf(figure.Correction));
        Column(writer, "int", "Notes", publication, figure => texts.IndexOf(figure.Note));
        Table(writer, "TextTable", texts.Lines);

        // One line a row: a column of numbers would have the runtime load the fields of all columns for a single text.
        Table(writer, "ShownTable", publication.Figures.Select(figure => figure.Shown));
    }

    private static void EmitBounds(SourceWriter writer, PublicationModel publication)
    {
        if (publication.Figures.All(figure => figure.Bounds is null)) return;
        IEnumerable<string> rows = Enumerable.Range(0, publication.Figures.Count).Where(row => publication.Figures[row].Bounds is not null).Select(row => Literals.Number(row));
        writer.Line($"public override global::System.ReadOnlySpan<int> FreelyBounded => new int[] {{ {string.Join(", ", rows)} }};").Line();
        writer.Open($"public override {Library.Interval} GetInterval(int row) => row switch");
        for (int row = 0; row < publication.Figures.Count; row++)
        {
            if (publication.Figures[row].Bounds is not { } bounds) continue;
            writer.Line($"{Literals.Number(row)} => {Library.Interval}.Between({Literals.Decimal(bounds.LowerNumber)}, {Literals.Decimal(publication.Figures[row].Value)}, {Literals.Decimal(bounds.UpperNumber)}),");
        }

        writer.Line("_ => base.GetInterval(row),").Close(";").Line();
    }

    private static void EmitPublication(SourceWriter writer, PublicationModel publication)
    {
        writer.Open($"protected override {Library.Publication} CreatePublication() => new()");
        writer.Line($"Code = {Literals.Text(publication.Code)},");
        writer.Line($"Title = {Literals.Text(publication.Title)},");
        writer.Line($"Publisher = {Literals.TextOrNull(Some(publication.Publisher))},");
        writer.Line($"Date = {DateOrNull(publication.Date)},");
        writer.Line($"Period = {Library.Period}.Parse({Literals.Text(publication.Period)}),");
        writer.Line($"Url = {Literals.TextOrNull(Some(publication.Url))},");
        writer.Line($"Sections = new {Library.Section}[]").Open(string.Empty);
        foreach (SectionModel section in publication.Sections) writer.Line($"new({Literals.Text(section.Code)}, {Literals.Text(section.Title)}){SignatureOf(section)},");
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
        SourceWriter writer, string type, string property, string table, PublicationModel publication, Func<FigureModel, string> code)
    {
        LineTable lines = new();
        Column(writer, type, property, publication, figure => lines.IndexOf(code(figure)));
        Table(writer, table, lines.Lines);
    }

    private static void Column(SourceWriter writer, string type, string property, PublicationModel publication, Func<FigureModel, long> value)
    {
        string values = string.Join(", ", publication.Figures.Select(figure => Literals.Number(value(figure))));
        writer.Line($"public override global::System.ReadOnlySpan<{type}> {property} => new {type}[] {{ {values} }};").Line();
    }

    private static void Table(SourceWriter writer, string property, IEnumerable<string> lines) =>
        writer.Line($"public override string {property} =>").Line("    " + Literals.Lines(lines) + ";").Line();
}
