using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>Writes the closed list of generic quantities that have a JSON converter, and of figures and results of them, so that none is
/// found by reflection.</summary>
internal static class JsonEmitter
{
    /// <summary>Returns the part of the resolver that lists the types.</summary>
    public static string Emit(CodeLists lists)
    {
        string[] types = QuantityType.From(lists).Select(type => type.Code).ToArray();
        string[] kinds = [.. types, "Share", "Ratio"];
        (string Type, string Converter)[] converters =
        [
            .. types.Select(type => (type, $"QuantityJsonConverter<{type}>")),
            .. kinds.SelectMany(type =>
                new[] { ($"Figure<{type}>", $"FigureJsonConverter<{type}>"), ($"Derived<{type}>", $"DerivedJsonConverter<{type}>") }),
        ];
        SourceWriter writer = new SourceWriter()
            .Line("namespace ChinaTrade.Data.Json;").Line()
            .Line("using global::System.Text.Json.Serialization;")
            .Line("using global::System.Text.Json.Serialization.Metadata;").Line();
        writer.Open("public sealed partial class QuantityJsonResolver");
        writer.Open("internal static partial JsonConverter? FindConverter(global::System.Type type)");
        foreach ((string type, string converter) in converters) writer.Line($"if (type == typeof({type})) return new {converter}();");
        writer.Line("return null;").Close().Line();
        writer.Open("private static partial JsonTypeInfo? FindContract(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)");
        foreach ((string type, string converter) in converters)
        {
            writer.Line($"if (type == typeof({type})) return JsonMetadataServices.CreateValueInfo<{type}>(options, new {converter}());");
        }

        writer.Line("global::System.Type element = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GenericTypeArguments[0] : type;");
        foreach (string type in kinds)
        {
            writer.Line($"if (element == typeof(Figure<{type}>) || element == typeof({type})) return FindListContract<{type}>(type, options);");
        }

        return writer.Line("return null;").Close().Close().ToString();
    }
}
