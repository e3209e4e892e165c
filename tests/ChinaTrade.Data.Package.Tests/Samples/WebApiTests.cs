using System.Net;
using System.Text.Json;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Samples;

/// <summary>The web API of docs/samples answers over loopback, run by the SDK and compiled ahead of time.</summary>
[Collection(PackedOnce.Name)]
public sealed class WebApiTests(PackageFeed packages)
{
    private const string App = "web-api.cs";

    private static readonly string[] AnyPort = ["--urls", "http://127.0.0.1:0"];

    [Fact]
    public async Task Run_WebApi_Answers()
    {
        using ServerProcess server = await ServerProcess.Start(Folder, packages.Environment, "dotnet", ["run", App, "--", .. AnyPort]);
        await AssertAnswers(server.Client);
        await AssertDescribesEverything(server.Client);
    }

    [Fact]
    public async Task Publish_WebApiAsNativeAot_AnswersTheSame()
    {
        string published = Path.Combine(packages.Sources.Root, "published-web-api");
        (await ChildProcess.Run(Folder, packages.Environment, "dotnet", "publish", App, "-o", published)).Succeeded();
        string program = Path.Combine(published, OperatingSystem.IsWindows() ? "web-api.exe" : "web-api");

        using ServerProcess server = await ServerProcess.Start(published, packages.Environment, program, AnyPort);

        await AssertAnswers(server.Client);
        await AssertDescribesEverything(server.Client);
    }

    private string Folder => packages.Sources.PathOf("docs", "samples");

    private static async Task AssertAnswers(HttpClient client)
    {
        using JsonDocument rows = await Json(client, "/figures?partner=asean&flow=exports&period=2021-H1", HttpStatusCode.OK);
        JsonElement row = Assert.Single(rows.RootElement.EnumerateArray().ToArray());
        Assert.Equal(27.8m, row.GetProperty("value").GetDecimal());
        Assert.Equal("asean", row.GetProperty("partner").GetString());

        string[] lines = (await client.GetStringAsync("/figures.csv?partner=asean&period=2021-H1"))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("publication,period,indicator,", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 3);
        string[] all = (await client.GetStringAsync("/figures.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.True(all.Length > 1_000);

        using JsonDocument figure = await Json(client, "/value?partner=asean&period=2021-H1", HttpStatusCode.OK);
        Assert.Equal(2_660_000_000_000m, figure.RootElement.GetProperty("value").GetDecimal());
        using JsonDocument result = await Json(client, "/contribution?partner=asean&period=2021-H1", HttpStatusCode.OK);
        Assert.Equal("contribution of ASEAN to the growth of all trade", result.RootElement.GetProperty("name").GetString());
        Assert.Equal(4, result.RootElement.GetProperty("inputs").GetArrayLength());

        await Refuses(client, "/figures?partner=aseam", HttpStatusCode.BadRequest,
            "'aseam' is not a code of Partner; did you mean 'asean'?");
        await Refuses(client, "/figures?period=2021-H3", HttpStatusCode.BadRequest, "'2021-H3' is not a period; expected 2021, 2021-H1,");
        await Refuses(client, "/value?partner=asean&period=2001", HttpStatusCode.NotFound,
            "The nearest published: trade value: ASEAN, 201");
        await Refuses(client, "/value?partner=asean", HttpStatusCode.BadRequest, "period");
    }

    private static async Task Refuses(HttpClient client, string path, HttpStatusCode status, string detail)
    {
        using JsonDocument problem = await Json(client, path, status);
        Assert.Contains(detail, problem.RootElement.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
    }

    // A client that is generated from the document has types, not objects without a shape.
    private static async Task AssertDescribesEverything(HttpClient client)
    {
        using JsonDocument document = await Json(client, "/openapi/v1.json", HttpStatusCode.OK);
        JsonElement rows = document.RootElement.GetProperty("paths").GetProperty("/figures").GetProperty("get").GetProperty("responses")
            .GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        Assert.True(rows.GetProperty("items").GetProperty("properties").TryGetProperty("trade_mode", out _));
        JsonProperty[] schemas = [.. document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject()];
        Assert.Equal(2, schemas.Length);
        Assert.All(schemas, schema => Assert.True(schema.Value.GetProperty("properties").EnumerateObject().Count() > 7, schema.Name));
        Assert.DoesNotContain("\"schema\": { }", document.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    private static async Task<JsonDocument> Json(HttpClient client, string path, HttpStatusCode status)
    {
        using HttpResponseMessage response = await client.GetAsync(path);
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{path}: {response.StatusCode}\n{body}");
        return JsonDocument.Parse(body);
    }
}
