using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>A collection's figures as columns of constants: nothing runs, and nothing is allocated, until a figure is read.</summary>
internal static class ColumnsEmitter
{
    private const int MostNarrow = byte.MaxValue + 1;

    public static string Emit(CollectionModel collection, SeedTarget target)
    {
        SourceWriter writer = new();
        writer.Namespace(target.NodeNamespace);
        writer.Summary($"The figures of the collection '{collection.Code}'.");
        writer.Open($"internal sealed class {collection.ColumnsClass} : {Library.FigureColumns}");
        writer.Line($"public static readonly {collection.ColumnsClass} Instance = new();").Line();
        writer.Line($"public override {Library.FigureSet} Dataset => {target.QualifiedRoot}.Dataset;").Line();
        if (target.HasOwnCodes)
        {
            writer.Line($"public override {Library.Namespace}TradeCodes Vocabulary => {target.QualifiedRoot}.Codes;").Line();
        }

        writer.Line($"public override int Count => {Literals.Number(collection.Figures.Count)};").Line();
        EmitNumbers(writer, collection);
        EmitCodes(writer, collection);
        EmitTexts(writer, collection);
        EmitPlaces(writer, collection);
        EmitReadings(writer, collection);
        EmitBounds(writer, collection);
        EmitPublications(writer, collection);
        return writer.Close().ToString();
    }

    private static void EmitNumbers(SourceWriter writer, CollectionModel collection)
    {
        writer.Line($"public override global::System.ReadOnlySpan<long> Mantissas => {Array("long", collection.Figures.Select(figure => figure.Mantissa).ToArray())};").Line();
        Column(writer, "byte", "Scales", collection.Figures.Select(figure => (long)figure.Scale));
        Column(writer, "sbyte", "Precisions", collection.Figures.Select(figure => (long)figure.Precision));
        Column(writer, "byte", "Hedges", collection.Figures.Select(figure => (long)figure.Hedge));
        Column(writer, "byte", "Domains", collection.Figures.Select(figure => (long)figure.Domain));
        Column(writer, "byte", "Statuses", collection.Figures.Select(figure => (long)figure.Status));
    }

    private static void EmitCodes(SourceWriter writer, CollectionModel collection)
    {
        Coded(writer, "Publications", collection, figure => figure.Publication.Code, collection.Publications.Select(each => each.Code));
        Coded(writer, "Periods", collection, figure => figure.Period);
        Coded(writer, "Measures", collection, figure => figure.MeasureLine);
        Coded(writer, "References", collection, figure => figure.Reference);
        Coded(writer, "Producers", collection, figure => figure.Producer);
        writer.Open($"public override {Library.CodeColumn} Codes({Library.Dimension} dimension) => dimension switch");
        foreach (DimensionInfo info in DimensionInfo.All)
        {
            // What all figures have in common with the total needs no column.
            if (collection.Figures.All(figure => figure.Key[(int)info.Dimension].IsTotal)) continue;
            writer.Line($"{Library.Dimension}.{info.Dimension} => {ColumnOf(collection.Figures.Select(figure => figure.Key[(int)info.Dimension].Code).ToArray(), [])},");
        }

        writer.Line("_ => base.Codes(dimension),").Close(";").Line();
    }

    private static void EmitTexts(SourceWriter writer, CollectionModel collection)
    {
        DictionaryBuilder<string> texts = new(StringComparer.Ordinal);
        texts.CodeOf(string.Empty);
        if (collection.IsTable) writer.Line("public override bool HasPrintedTemplates => true;").Line();
        Column(writer, "int", "PrintedTexts", collection.Figures.Select(figure => (long)texts.CodeOf(figure.Printed)));
        Column(writer, "int", "Corrections", collection.Figures.Select(figure => (long)texts.CodeOf(figure.Reading)));
        Column(writer, "int", "Notes", collection.Figures.Select(figure => (long)texts.CodeOf(figure.Note)));
        Table(writer, "TextTable", texts.Entries);

        // One line per row: a column of numbers would have the runtime load the fields of all columns for a single text.
        if (!collection.IsTable) Table(writer, "DisplayTextTable", collection.Figures.Select(figure => figure.DisplayText));
    }

    private static void EmitPlaces(SourceWriter writer, CollectionModel collection)
    {
        DictionaryBuilder<(string Publication, EquatableArray<PlaceModel> Places)> lists = new();
        Column(writer, "int", "PlaceLists", collection.Figures.Select(figure => (long)lists.CodeOf((figure.Publication.Code, figure.Places))).ToArray());
        int end = 0;
        Entries(writer, "PlaceEnds", lists.Entries.Select(list => (long)(end += list.Places.Count)));
        Entries(writer, "Places", lists.Entries.SelectMany(list => list.Places).Select(place => (long)place.Packed));
    }

    private static void EmitReadings(SourceWriter writer, CollectionModel collection)
    {
        if (collection.Readings.Count == 0) return;
        Entries(writer, "CorrectedRows", collection.Readings.Select(each => (long)each.Printed));
        Entries(writer, "ReadingRows", collection.Readings.Select(each => (long)each.Reading));
    }

    private static void EmitBounds(SourceWriter writer, CollectionModel collection)
    {
        int[] rows = Enumerable.Range(0, collection.Figures.Count).Where(row => collection.Figures[row].Bounds is not null).ToArray();
        if (rows.Length == 0) return;
        Entries(writer, "RowsWithOwnBounds", rows.Select(row => (long)row));
        writer.Open($"public override {Library.Interval} GetInterval(int row) => row switch");
        foreach (int row in rows)
        {
            (FigureModel figure, BoundsModel bounds) = (collection.Figures[row], collection.Figures[row].Bounds!);
            string arguments =
                $"{Literals.Decimal(bounds.LowerNumber)}, {Literals.Decimal(figure.Value)}, {Literals.Decimal(bounds.UpperNumber)}";
            writer.Line($"{Literals.Number(row)} => {Library.Interval}.Between({arguments}),");
        }

        writer.Line("_ => base.GetInterval(row),").Close(";").Line();
    }

    private static void EmitPublications(SourceWriter writer, CollectionModel collection)
    {
        writer.Line($"protected override {Library.Publication}[] CreatePublications() => new {Library.Publication}[]").Open(string.Empty);
        foreach (PublicationModel publication in collection.Publications) EmitPublication(writer, publication, collection.Period);
        writer.Close(";");
    }

    private static void EmitPublication(SourceWriter writer, PublicationModel publication, string period)
    {
        writer.Open("new()");
        writer.Line($"Code = {Literals.Text(publication.Code)},");
        writer.Line($"Title = {TextOrNull(publication.Title)},");
        writer.Line($"Publisher = {Literals.Text(publication.Publisher)},");
        writer.Line($"Date = {DateOrNull(publication.Date)},");
        writer.Line($"Period = {Library.Period}.Parse({Literals.Text(period)}),");
        writer.Line($"Release = {Library.ReleaseKind}.{CodeText.ToName(publication.Release)},");
        writer.Line($"Decimals = {(publication.Decimals is { } decimals ? Literals.Number(decimals) : "null")},");
        if (publication.IsComplete) writer.Line("IsComplete = true,");
        writer.Line($"Url = {TextOrNull(publication.Url)},");
        string sections = string.Join(
            ", ", publication.Sections.Select(section => $"new({Literals.Text(section.Code)}, {Literals.Text(section.Title)})"));
        writer.Line($"Sections = new {Library.Section}[] {{ {sections} }},");
        writer.Close(",");
    }

    private static string TextOrNull(string text) => Literals.TextOrNull(text.Length == 0 ? null : text);

    private static string DateOrNull(string date) => date.Length == 0
        ? "null"
        : $"new global::System.DateOnly({string.Join(", ", date.Split('-').Select(part => part.TrimStart('0')))})";

    private static void Coded(
        SourceWriter writer, string property, CollectionModel collection, Func<FigureModel, string> code, IEnumerable<string>? entries =
            null) =>
        writer.Line($"public override {Library.CodeColumn} {property} => {ColumnOf(collection.Figures.Select(code).ToArray(), entries ?? [])};").Line();

    private static string ColumnOf(string[] values, IEnumerable<string> first)
    {
        DictionaryBuilder<string> dictionary = new(StringComparer.Ordinal);
        foreach (string entry in first) dictionary.CodeOf(entry);
        long[] codes = values.Select(value => (long)dictionary.CodeOf(value)).ToArray();
        string type = dictionary.Entries.Count <= MostNarrow ? "byte" : "ushort";
        return $"new({Array(type, Shared(codes))}, {Literals.Lines(dictionary.Entries)})";
    }

    private static void Column(SourceWriter writer, string type, string property, IEnumerable<long> values) =>
        writer.Line($"public override global::System.ReadOnlySpan<{type}> {property} => {Array(type, Shared(values.ToArray()))};").Line();

    // What is not one entry per row.
    private static void Entries(SourceWriter writer, string property, IEnumerable<long> values) =>
        writer.Line($"public override global::System.ReadOnlySpan<int> {property} => {Array("int", values.ToArray())};").Line();

    // A column of equal entries holds only one.
    private static long[] Shared(long[] values) => values.Length > 0 && values.All(value => value == values[0]) ? [values[0]] : values;

    private static string Array(string type, long[] values) => $"new {type}[] {{ {string.Join(", ", values.Select(Literals.Number))} }}";

    private static void Table(SourceWriter writer, string property, IEnumerable<string> lines) =>
        writer.Line($"public override string {property} =>").Line("    " + Literals.Lines(lines) + ";").Line();
}
