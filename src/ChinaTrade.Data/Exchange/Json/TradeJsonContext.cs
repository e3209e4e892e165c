using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ChinaTrade.Data.Json;

/// <summary>
/// The serializer context for everything that leaves the library: rows, quantities, code-list entries, periods, publications, derived
/// results and audit findings. Works without reflection and where code is compiled ahead of time.
/// </summary>
/// <remarks>Names and strictness come with the types, whatever the options: names are those of the row's columns, codes are texts,
/// numbers lose no digit, an unknown, repeated or missing property is an error. So a context of your own that holds these types writes
/// the same; <c>JsonTypeInfoResolver.Combine(MyContext.Default, TradeJsonContext.Default)</c> puts both into one set of options.</remarks>
public sealed partial class TradeJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    /// <summary>Creates a context with default options.</summary>
    public TradeJsonContext()
        : base(null)
    {
    }

    /// <summary>Creates a context with the given options, which become read-only.</summary>
    public TradeJsonContext(JsonSerializerOptions options)
        : base(options)
    {
    }

    /// <summary>The context with default options.</summary>
    public static TradeJsonContext Default { get; } = new(new JsonSerializerOptions());

    /// <summary>The JSON contract of an array of audit findings.</summary>
    public JsonTypeInfo<AuditRow[]> AuditRowArray => field ??= Contract<AuditRow[]>();

    /// <summary>The JSON contract of an array of derived quantities.</summary>
    public JsonTypeInfo<DerivedRow[]> DerivedRowArray => field ??= Contract<DerivedRow[]>();

    /// <summary>The JSON contract of an array of rows.</summary>
    public JsonTypeInfo<FigureRow[]> FigureRowArray => field ??= Contract<FigureRow[]>();

    /// <summary>The JSON contract of rows that are written as they are enumerated.</summary>
    public JsonTypeInfo<IEnumerable<FigureRow>> IEnumerableFigureRow => field ??= Contract<IEnumerable<FigureRow>>();

    /// <summary>The JSON contract of a list of rows.</summary>
    public JsonTypeInfo<List<FigureRow>> ListFigureRow => field ??= Contract<List<FigureRow>>();

    /// <summary>Always <c>null</c>: the context has no options of its own.</summary>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <summary>Returns the JSON contract of a type, or <c>null</c> if the context does not serve it.</summary>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out JsonTypeInfo? contract) ? contract : null;

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        JsonTypeInfo? contract = CreateValue(type, options) ?? CreateCollection(type, options);
        if (contract is not null) contract.OriginatingResolver = this;
        return contract;
    }

    // One line per type, generated: the units and bases among them follow from the seed.
    private static partial JsonTypeInfo? CreateValue(Type type, JsonSerializerOptions options);

    private static JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(AuditRow[])) return ArrayOf<AuditRow>(options);
        if (type == typeof(DerivedRow[])) return ArrayOf<DerivedRow>(options);
        if (type == typeof(FigureRow[])) return ArrayOf<FigureRow>(options);
        if (type == typeof(IEnumerable<FigureRow>))
        {
            return ChosenFor<IEnumerable<FigureRow>>(options)
                ?? JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<FigureRow>, FigureRow>(options, new());
        }

        if (type != typeof(List<FigureRow>)) return null;
        return ChosenFor<List<FigureRow>>(options)
            ?? JsonMetadataServices.CreateListInfo<List<FigureRow>, FigureRow>(options, new() { ObjectCreator = () => [] });
    }

    private static JsonTypeInfo<T[]> ArrayOf<T>(JsonSerializerOptions options) =>
        ChosenFor<T[]>(options) ?? JsonMetadataServices.CreateArrayInfo<T>(options, new());

    private static JsonTypeInfo<T> Value<T>(JsonSerializerOptions options, JsonConverter<T> converter) =>
        ChosenFor<T>(options) ?? JsonMetadataServices.CreateValueInfo<T>(options, converter);

    // The first of the caller's own converters that takes the type, as in every context.
    private static JsonTypeInfo<T>? ChosenFor<T>(JsonSerializerOptions options)
    {
        JsonConverter? chosen = options.Converters.FirstOrDefault(converter => converter.CanConvert(typeof(T)));
        if (chosen is JsonConverterFactory factory) chosen = factory.CreateConverter(typeof(T), options);
        return chosen is null ? null : JsonMetadataServices.CreateValueInfo<T>(options, chosen);
    }

    private JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
