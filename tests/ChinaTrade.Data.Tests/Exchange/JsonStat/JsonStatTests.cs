using System.Globalization;
using System.Text;
using System.Text.Json;
using ChinaTrade.Data.TestSupport;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Exchange.JsonStat;

public sealed class JsonStatTests
{
    private static readonly FigureRow[] ByPartner = [.. TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Partner)
        .For(Indicators.TradeValue).For(Transformation.Level, Transformation.Growth).ToRows()];

    [Fact]
    public Task WriteJsonStat_QueryResult_IsAsDocumented()
    {
        using JsonDocument document = JsonDocument.Parse(Written(ByPartner));
        using MemoryStream indented = new();
        using (Utf8JsonWriter writer = new(indented, new JsonWriterOptions { Indented = true, NewLine = "\n" })) document.WriteTo(writer);

        return Verify(Encoding.UTF8.GetString(indented.ToArray())).UseDirectory("_snapshots");
    }

    [Fact]
    public void WriteJsonStat_Cells_AreTheRows()
    {
        using JsonDocument document = JsonDocument.Parse(Written(ByPartner));

        Assert.Equal(Lines(document.RootElement, ByPartner), JsonStatReader.Cells(document.RootElement).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WriteJsonStat_BoundsAndTexts_StandInTheExtension()
    {
        FigureRow row = SampleRows.One with { Lower = null, Hedge = "under", Note = "n" };
        using JsonDocument document = JsonDocument.Parse(Written([row]));
        JsonElement extension = document.RootElement.GetProperty("extension");

        Assert.Empty(extension.GetProperty("lower").EnumerateObject());
        Assert.Equal(row.Upper, extension.GetProperty("upper").GetProperty("0").GetDecimal());
        Assert.Equal(("under", "18.07 trillion yuan", "n"), (Text("hedge"), Text("printed"), Text("note")));
        Assert.Equal("doubtful", extension.GetProperty("status").GetProperty("label").GetProperty("U").GetString());

        string Text(string name) => extension.GetProperty(name).GetProperty("0").GetString()!;
    }

    [Fact]
    public void WriteJsonStatCollection_BuiltInRows_HoldsEveryRowOnceInSmallCubes()
    {
        using MemoryStream stream = new();
        SampleRows.BuiltIn.WriteJsonStatCollection(stream, "all");
        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        JsonElement[] datasets = [.. document.RootElement.GetProperty("link").GetProperty("item").EnumerateArray()];

        Assert.Equal("collection", document.RootElement.GetProperty("class").GetString());
        Assert.Equal(SampleRows.BuiltIn.Count, datasets.Sum(dataset => JsonStatReader.Cells(dataset).Count()));
        Assert.All(datasets, dataset => Assert.InRange(
            dataset.GetProperty("size").EnumerateArray().Aggregate(1L, (cells, size) => cells * size.GetInt32()), 1, 100_000));
        Assert.Equal(
            SampleRows.BuiltIn.Select(row => row.Value).Order(),
            datasets.SelectMany(dataset => dataset.GetProperty("value").EnumerateObject()).Select(cell => cell.Value.GetDecimal()).Order());
    }

    [Fact]
    public void WriteJsonStatCollection_BuiltInRows_IsDividedAsDocumented()
    {
        using JsonDocument document = Collection(SampleRows.BuiltIn);
        JsonElement[] datasets = [.. document.RootElement.GetProperty("link").GetProperty("item").EnumerateArray()];
        string[] labels = [.. datasets.Select(dataset => dataset.GetProperty("label").GetString()!)];
        int cubes = SampleRows.BuiltIn.Select(CubeOf).Distinct().Count();

        Assert.Equal(labels.Length, labels.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, datasets.Length)
            .Select(i => $"#/link/item/{i}"), datasets.Select(dataset => dataset.GetProperty("href").GetString()!));
        Assert.Equal(cubes, labels.Select(label => label.Split("; publication ")[0]).Distinct().Count());
        Assert.Contains(labels, label => label.StartsWith("trade value, growth in percent by partner", StringComparison.Ordinal));
        Assert.Contains(labels, label => label.StartsWith(
            "trade value, share in percent by partner, reference partner: World", StringComparison.OrdinalIgnoreCase));
        Assert.All(datasets, JsonStatRules.Check);
    }

    [Fact]
    public void WriteJsonStatCollection_NoRows_IsAnEmptyCollection()
    {
        using JsonDocument document = Collection([]);

        Assert.Equal("collection", document.RootElement.GetProperty("class").GetString());
        Assert.Empty(document.RootElement.GetProperty("link").GetProperty("item").EnumerateArray());
    }

    [Fact]
    public void WriteJsonStat_OwnPublication_HasItsLabel()
    {
        using MemoryStream stream = new();
        new[] { SampleRows.One }.WriteJsonStat(stream, "own", SampleRows.Publication);
        using JsonDocument document = JsonDocument.Parse(stream.ToArray());

        Assert.Equal(
            "Test publication of 13 July 2022",
            document.RootElement.GetProperty("dimension").GetProperty("publication").GetProperty("category").GetProperty("label")
                .GetProperty("2022-h1").GetString());
    }

    [Fact]
    public void WriteJsonStat_LabelThatIsNone_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("label", () => ByPartner.WriteJsonStat(new MemoryStream(), null!));
        Assert.Throws<ArgumentException>("label", () => ByPartner.WriteJsonStatCollection(new MemoryStream(), "\uD83D"));
        Assert.Throws<ArgumentNullException>("stream", () => ByPartner.WriteJsonStat(null!, "x"));
    }

    [Fact]
    public void WriteJsonStat_ThinCube_IsRefusedWithAdvice()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Written(SampleRows.BuiltIn));

        Assert.Contains("write a collection", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteJsonStat_RowTwice_IsRefused() => Assert.Throws<ArgumentException>(() => Written([SampleRows.One, SampleRows.One]));

    [Fact]
    public void WriteJsonStat_NoRows_IsAnEmptyCube()
    {
        using JsonDocument document = JsonDocument.Parse(Written([]));

        Assert.Equal([0, 0], document.RootElement.GetProperty("size").EnumerateArray().Select(size => size.GetInt32()));
        Assert.Empty(JsonStatReader.Cells(document.RootElement));
    }

    [Fact]
    public async Task Toolkit_WhereNodeIs_ReadsTheSameCells()
    {
        byte[] data = Written(ByPartner);
        using JsonDocument document = JsonDocument.Parse(data);
        string[] expected = Lines(document.RootElement, ByPartner);
        if (await NodePackages.InstallAsync("jsonstat-toolkit@2.0.0") is not { } folder)
        {
            // Without node the small reader reads the cells back.
            Assert.Equal(expected, JsonStatReader.Cells(document.RootElement).Order(StringComparer.Ordinal));
            return;
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, "data.json"), data);
        using (FileStream all = File.Create(Path.Combine(folder, "all.json"))) SampleRows.BuiltIn.WriteJsonStatCollection(all, "all");
        using (FileStream none = File.Create(Path.Combine(folder, "none.json")))
        {
            Array.Empty<FigureRow>().WriteJsonStatCollection(none, "none");
        }

        string[] lines = (await NodePackages.RunAsync(folder, Script)).Split('\n');
        Directory.Delete(folder, recursive: true);

        Assert.Equal("dataset period partner measure", lines[0]);
        Assert.Equal("trade-value.growth.year-on-year.%|trade value, growth|percent|1 ; trade-value.level.CNY|trade value|yuan|0", lines[1]);
        Assert.Equal("ASEAN", lines[2]);
        Assert.Equal("collection 0", lines[3]);
        Assert.Equal(expected, lines[4..^1].Order(StringComparer.Ordinal));
        Assert.Equal(SampleRows.BuiltIn.Count.ToString(CultureInfo.InvariantCulture), lines[^1]);
    }

    private const string Script = """
        const fs = require('fs');
        const JSONstat = require('jsonstat-toolkit');
        const read = name => JSONstat(JSON.parse(fs.readFileSync(name, 'utf8')));
        const data = read('data.json');
        const measures = data.Dimension('measure');
        const unit = id => measures.Category(id).unit;
        console.log([data.class, data.role.time, data.role.geo, data.role.metric].join(' '));
        console.log(measures.id.map(id => [id, measures.Category(id).label, unit(id).label, unit(id).decimals].join('|')).join(' ; '));
        console.log(data.Dimension('partner').Category('asean').label);
        console.log(read('none.json').class, read('none.json').length);
        data.toTable({ type: 'arrobj', content: 'id', status: true }).filter(row => row.value !== null)
            .forEach(row => console.log(data.id.map(id => id + '=' + row[id]).join(',') + ' ' + row.value + ' ' + row.status));
        console.log(read('all.json').Dataset().reduce((count, cube) => count + cube.Data().filter(cell => cell.value !== null).length, 0));
        """;

    // What should stand in the cells, straight from the rows, for the dimensions that the cube has.
    private static string[] Lines(JsonElement dataset, IEnumerable<FigureRow> rows)
    {
        string[] ids = [.. dataset.GetProperty("id").EnumerateArray().Select(id => id.GetString()!)];
        return [.. rows.Select(row => LineOf(ids, row)).Order(StringComparer.Ordinal)];
    }

    private static string LineOf(string[] ids, FigureRow row)
    {
        IEnumerable<string> codes = ids.Select(id => id + "=" + (id switch
        {
            "measure" => string.Join('.', new[] { row.Indicator, row.Transformation, row.Basis, row.Unit }.Where(part => part.Length > 0)),
            "publication" => row.Publication,
            "flow" => row.Flow,
            "partner" => row.Partner,
            "producer" => row.Producer,
            "period" => row.Period,
            _ => throw new InvalidOperationException("No figure by partner has the dimension " + id),
        }));
        return FormattableString.Invariant($"{string.Join(',', codes)} {row.Value} {(row.Status == "normal" ? "A" : "U")}");
    }

    private static string CubeOf(FigureRow row) => string.Join('|', [
        row.Indicator, row.Transformation, row.Basis, row.Unit, row.Reference,
        .. DimensionEntries.BesidesFlow.Select(dimension => row[dimension] == SeriesKey.Total[dimension].Code
            ? "" : dimension.ToString())]);

    private static JsonDocument Collection(IEnumerable<FigureRow> rows)
    {
        using MemoryStream stream = new();
        rows.WriteJsonStatCollection(stream, "all");
        return JsonDocument.Parse(stream.ToArray());
    }

    private static byte[] Written(IEnumerable<FigureRow> rows)
    {
        using MemoryStream stream = new();
        rows.WriteJsonStat(stream, "growth by partner");
        return stream.ToArray();
    }
}
