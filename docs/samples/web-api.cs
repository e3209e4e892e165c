#:sdk Microsoft.NET.Sdk.Web
#:package Microsoft.AspNetCore.OpenApi@10.0.15
#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj

// Figures over HTTP: dotnet run docs/samples/web-api.cs -- --urls http://127.0.0.1:5080
// The same file as a native program: dotnet publish docs/samples/web-api.cs
using ChinaTrade.Data;
using ChinaTrade.Data.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Add(TradeJsonContext.Default);
    options.SerializerOptions.TypeInfoResolverChain.Add(QuantityJsonResolver.Default);
});
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi(options => options.AddSchemaTransformer((schema, context, _) =>
{
    if (context.JsonTypeInfo.ElementType is { } element) schema.Items = SchemaOf(element) ?? schema.Items;
    else if (SchemaOf(context.JsonTypeInfo.Type) is { } known) Fill(schema, known);
    return Task.CompletedTask;
}));

WebApplication app = builder.Build();
app.UseExceptionHandler(handler => handler.Run(Refuse));
app.MapOpenApi();

// /figures?partner=asean&flow=exports&period=2021-H1
app.MapGet("/figures", (string? indicator, string? partner, string? commodity, string? flow, string? period) =>
    Ask(indicator, partner, commodity, flow, period).ToRows());

app.MapGet("/figures.csv", async (string? indicator, string? partner, string? commodity, string? flow, string? period, HttpResponse response) =>
{
    response.ContentType = "text/csv; charset=utf-8";
    await Ask(indicator, partner, commodity, flow, period).ToRows().WriteCsvAsync(response.BodyWriter.AsStream());
});

// One figure, and one result with its bounds and inputs.
app.MapGet("/value", (string partner, string period) => Value(Partners.Get(partner), Period.Parse(period)));
app.MapGet("/contribution", (string partner, string period) =>
    Value(Partners.Get(partner), Period.Parse(period)).ContributionTo(Value(Partners.World, Period.Parse(period))));

app.Run();

static TradeQuery Ask(string? indicator, string? partner, string? commodity, string? flow, string? period)
{
    TradeQuery query = TradeData.Query();
    if (indicator is not null) query = query.For(Indicators.Get(indicator));
    if (partner is not null) query = query.For(Partners.Get(partner));
    if (commodity is not null) query = query.For(Commodities.Get(commodity));
    if (flow is not null) query = query.For(Flows.Get(flow));
    return period is null ? query : query.In(Period.Parse(period));
}

static Figure<Quantity<ChinaTrade.Data.Units.Yuan>> Value(Partner partner, Period period) =>
    TradeData.Query().For(partner).In(period).Total().By().Measure(Indicators.TradeValue).Single();

// A code that does not exist, or a figure that nobody published, is the caller's: the library's message says what was expected.
static async Task Refuse(HttpContext context)
{
    Exception? fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
    (int status, string? detail) = fault switch
    {
        FigureNotFoundException => (StatusCodes.Status404NotFound, fault.Message),
        ArgumentException or FormatException or InvalidOperationException => (StatusCodes.Status400BadRequest, fault.Message),
        BadHttpRequestException request => (request.StatusCode, fault.Message),
        _ => (StatusCodes.Status500InternalServerError, null),
    };
    await TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);
}

// Types with a converter of their own are {} in a generated document, unless someone describes them.
static OpenApiSchema? SchemaOf(Type type) => TradeJsonSchema.Find(type) is { } known
    ? OpenApiModelFactory.Parse<OpenApiSchema>(known.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out _, "json")
    : null;

static void Fill(OpenApiSchema schema, OpenApiSchema known)
{
    (schema.Type, schema.Description, schema.Enum) = (known.Type, known.Description, known.Enum);
    (schema.Properties, schema.Required, schema.Items) = (known.Properties, known.Required, known.Items);
    schema.AdditionalPropertiesAllowed = known.AdditionalPropertiesAllowed;
}
