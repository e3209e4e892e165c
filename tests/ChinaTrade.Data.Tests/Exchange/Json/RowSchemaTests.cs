using System.Text.Json;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using CsCheck;
using NJsonSchema;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.Json;

/// <summary>The published JSON Schema of the row against what the library writes, by validators of others.</summary>
public sealed class RowSchemaTests : IAsyncLifetime
{
    private static readonly string SchemaPath = RepositoryFiles.PathOf("docs/row.schema.json");

    private JsonSchema schema = null!;

    public static TheoryData<string, string> Wrong
    {
        get
        {
            TheoryData<string, string> wrong = [];
            foreach ((string name, string json) in WrongJson()) wrong.Add(name, json);
            return wrong;
        }
    }

    public async Task InitializeAsync() => schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(SchemaPath));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Validate_BuiltInRows_AreValid() => Assert.All(SampleRows.BuiltIn, row => Assert.Empty(schema.Validate(Json(row))));

    [Fact]
    public void Validate_LawfulRows_AreValid() =>
        LawfulRows.Sets.Sample(rows => Assert.All(rows, row => Assert.Empty(schema.Validate(Json(row)))), iter: 50);

    [Fact]
    public void Properties_OfTheSchema_AreMadeFromTheColumns()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(SchemaPath));
        JsonElement root = document.RootElement;

        Assert.Equal(
            RowColumn.All.Select(column => (column.Name, TypeOf(column))),
            root.GetProperty("properties").EnumerateObject()
                .Select(property => (property.Name, property.Value.GetProperty("type").GetRawText())));
        Assert.Equal(RowColumn.All.Select(column => column.Name), root.GetProperty("required").EnumerateArray()
            .Select(name => name.GetString()!));
        Assert.False(root.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void Reference_ToEachDimension_IsValid()
    {
        string[] columns = [.. RowColumn.All.Where(column => column.Dimension is not null).Select(column => column.Name)];

        Assert.Equal(Enum.GetValues<Dimension>().Length, columns.Length);
        Assert.All(columns, column => Assert.Empty(schema.Validate(Json(SampleRows.One with { Reference = column + "=all" }))));
        Assert.Empty(schema.Validate(
            Json(SampleRows.One with { Reference = string.Join(';', columns.Select(column => column + "=all")) })));
    }

    [Fact]
    public void Enumerations_OfTheSchema_AreTheClosedLists()
    {
        Assert.Equal(Enum.GetValues<Transformation>().Select(each => each.ToCode()), schema.Properties["transformation"].Enumeration);
        Assert.Equal(Flows.All.Select(each => each.Code), schema.Properties["flow"].Enumeration);
        Assert.Equal(Enum.GetValues<ReleaseKind>().Select(each => each.ToCode()), schema.Properties["release"].Enumeration);
        Assert.Equal(Enum.GetValues<ObservationStatus>().Where(status => status != ObservationStatus.Corrected)
            .Select(each => each.ToCode()), schema.Properties["status"].Enumeration);
        Assert.Equal(Enum.GetValues<Hedge>().Select(each => each.ToCode()), schema.Properties["hedge"].Enumeration);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Validate_WrongRow_IsRefused(string name, string json)
    {
        Assert.NotEqual(Json(SampleRows.One), json);
        Assert.True(schema.Validate(json).Count > 0, name + " passes");
    }

    [Fact]
    public async Task Validate_ByAjvWhereNodeIs_AgreesOnEveryRow()
    {
        if (await NodePackages.InstallAsync("ajv@8.20.0") is not { } folder)
        {
            // Without node the same rows are validated here alone.
            Assert.All(SampleRows.BuiltIn, row => Assert.Empty(schema.Validate(Json(row))));
            return;
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "good.jsonl"), string.Join('\n', SampleRows.BuiltIn.Select(Json)));
        await File.WriteAllTextAsync(Path.Combine(folder, "bad.jsonl"), string.Join('\n', WrongJson().Select(row => row.Json)));

        string output = await NodePackages.RunAsync(
            folder,
            """
            const fs = require('fs');
            const Ajv = require('ajv/dist/2020').default;
            const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(fs.readFileSync(process.argv[2], 'utf8')));
            const lines = name => fs.readFileSync(name, 'utf8').split('\n').map(line => JSON.parse(line));
            console.log(lines('good.jsonl').filter(row => !validate(row)).length, lines('bad.jsonl').filter(row => validate(row)).length);
            """,
            SchemaPath);
        Directory.Delete(folder, recursive: true);

        Assert.Equal("0 0", output);
    }

    private static IEnumerable<(string Name, string Json)> WrongJson()
    {
        string good = Json(SampleRows.One);
        string With(string old, string replacement) => good.Replace(old, replacement, StringComparison.Ordinal);
        yield return ("missing", With(",\"note\":\"\"", ""));
        yield return ("more", With(",\"note\"", ",\"more\":1,\"note\""));
        yield return ("null text", With("\"note\":\"\"", "\"note\":null"));
        yield return ("null value", With("\"value\":18070000000000", "\"value\":null"));
        yield return ("value as text", With("\"value\":18070000000000", "\"value\":\"1\""));
        yield return ("bound as text", With("\"lower\":18065000000000", "\"lower\":\"1\""));
        yield return ("period", With("2022-H1", "2022-H3"));
        yield return ("partner in capitals", With("\"world\"", "\"World\""));
        yield return ("flow", With("\"flow\":\"total\"", "\"flow\":\"export\""));
        yield return ("hedge", With("\"hedge\":\"\"", "\"hedge\":\"none\""));
        yield return ("reference", With("\"reference\":\"\"", "\"reference\":\"partnr=world\""));
        yield return ("published", With("\"2022-07-13\"", "\"13 July 2022\""));
        yield return ("release", With("\"release\":\"press\"", "\"release\":\"Press\""));
        yield return ("unit", With("\"CNY\"", "\"CNY/\""));
        yield return ("paragraph", With("\"paragraph\":\"2\"", "\"paragraph\":\"0\""));
        yield return ("two lines", With("\"note\":\"\"", "\"note\":\"a\\nb\""));
    }

    private static string TypeOf(RowColumn column) => (column.IsNumber, column.IsNullable) switch
    {
        (true, true) => """["number", "null"]""",
        (true, false) => "\"number\"",
        _ => "\"string\"",
    };

    private static string Json(FigureRow row) => JsonSerializer.Serialize(row, TradeJsonContext.Default.FigureRow);
}
