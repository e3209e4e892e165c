using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>Writes which types the library converts to JSON, and with which converter, so that a new unit or code list is served at once.
/// The serializer's own generator cannot: it sees nothing that another generator writes.</summary>
internal static class JsonEmitter
{
    // Each has a converter of its own, named after it.
    private static readonly string[] Objects =
        ["AuditRow", "DerivedInputRow", "DerivedRow", "FigureRow", "Interval", "Period", "Publication", "Section"];

    private static readonly string[] Enumerations =
    [
        "AuditVerdict", "Dimension", "Flow", "Hedge", "MappingCertainty", "Membership", "ObservationStatus", "PartnerKind", "Transformation",
    ];

    private static readonly string[] PlainQuantities = ["PercentagePoints", "Ratio", "Share"];

    /// <summary>Returns the part of the context that lists the types.</summary>
    public static string EmitContext(CodeLists lists)
    {
        (string Name, string Type, string Converter)[] contracts = [.. Contracts(lists).OrderBy(each => each.Name, StringComparer.Ordinal)];
        SourceWriter writer = Start();
        writer.Open("public sealed partial class TradeJsonContext");
        foreach ((string name, string type, _) in contracts)
        {
            writer.Summary($"The JSON contract of {type}.");
            writer.Line($"public JsonTypeInfo<{type}> {name} => field ??= Contract<{type}>();").Line();
        }

        writer.Open("private static partial JsonTypeInfo? CreateValue(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)");
        foreach ((_, string type, string converter) in contracts)
        {
            writer.Line($"if (type == typeof({type})) return Value(options, new {converter}());");
        }

        return writer.Line("return null;").Close().Close().ToString();
    }

    /// <summary>Returns the part of the factory that lists the generic quantities.</summary>
    public static string EmitFactory(CodeLists lists)
    {
        SourceWriter writer = Start();
        writer.Open("public sealed partial class QuantityJsonConverterFactory");
        writer.Open("private static partial JsonConverter? Find(global::System.Type type)");
        foreach (QuantityType quantity in QuantityType.Of(lists))
        {
            writer.Line($"if (type == typeof({quantity.Code})) return new {ConverterOf(quantity.Code)}();");
        }

        return writer.Line("return null;").Close().Close().ToString();
    }

    private static IEnumerable<(string Name, string Type, string Converter)> Contracts(CodeLists lists) =>
    [
        .. Objects.Select(type => (type, type, type + "JsonConverter")),
        .. Enumerations.Select(type => (type, type, $"EnumCodeJsonConverter<{type}>")),
        .. CodeListSchema.All.Where(schema => schema.HasMembers).Select(schema => (schema.Entry, schema.Entry, $"CodeJsonConverter<{schema.Entry}>")),
        .. PlainQuantities.Select(type => (type, type, ConverterOf(type))),
        .. QuantityType.Of(lists).Select(type => (type.Name, type.Code, ConverterOf(type.Code))),
    ];

    private static string ConverterOf(string quantity) => $"QuantityJsonConverter<{quantity}>";

    private static SourceWriter Start() => new SourceWriter()
        .Line("namespace ChinaTrade.Data.Json;").Line()
        .Line("using global::System.Text.Json.Serialization;")
        .Line("using global::System.Text.Json.Serialization.Metadata;").Line();
}
