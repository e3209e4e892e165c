using System.Text.Json.Nodes;

namespace ChinaTrade.Data.Json;

/// <summary>JSON schemas of the types that have converters of their own, of which the serializer's exporter says nothing: for OpenAPI
/// documents.</summary>
public static class TradeJsonSchema
{
    private static readonly Dictionary<Type, IReadOnlyList<string>> Closed = new()
    {
        [typeof(Dimension)] = EnumCodes.All<Dimension>(),
        [typeof(Transformation)] = EnumCodes.All<Transformation>(),
        [typeof(ReleaseKind)] = EnumCodes.All<ReleaseKind>(),
        [typeof(ObservationStatus)] = EnumCodes.All<ObservationStatus>(),
        [typeof(Hedge)] = EnumCodes.All<Hedge>(),
        [typeof(NumberMark)] = EnumCodes.All<NumberMark>(),
        [typeof(AuditVerdict)] = EnumCodes.All<AuditVerdict>(),
        [typeof(PartnerKind)] = EnumCodes.All<PartnerKind>(),
        [typeof(Membership)] = EnumCodes.All<Membership>(),
        [typeof(MappingCertainty)] = EnumCodes.All<MappingCertainty>(),
    };

    private static readonly Type[] Kinds = [typeof(Quantity<>), typeof(Rate<,>), typeof(Growth<>), typeof(PercentagePoints<>)];

    private static readonly Type[] Lists = [typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(List<>)];

    /// <summary>Returns the schema of a type, or of a list of it, in the vocabulary that JSON Schema 2020-12 and OpenAPI 3.1 share;
    /// <c>null</c> if the type is none of the library's.</summary>
    /// <exception cref="ArgumentNullException">The type is <c>null</c>.</exception>
    public static JsonObject? Find(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return ElementOf(type) is { } element
            ? Find(element) is { } items ? new() { ["type"] = "array", ["items"] = items } : null
            : FindOne(type);
    }

    private static Type? ElementOf(Type type)
    {
        if (type.IsArray) return type.GetElementType();
        if (type == typeof(TradeQuery)) return typeof(Figure);
        if (!type.IsGenericType) return null;
        Type open = type.GetGenericTypeDefinition();
        if (open == typeof(TradeQuery<>)) return typeof(Figure);
        return Array.IndexOf(Lists, open) >= 0 ? type.GenericTypeArguments[0] : null;
    }

    private static JsonObject? FindOne(Type type)
    {
        Type open = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (type == typeof(FigureRow) || type == typeof(Figure) || open == typeof(Figure<>)) return OfRow();
        if (type == typeof(DerivedRow) || open == typeof(Derived<>)) return OfDerived();
        if (type == typeof(DerivedInputRow)) return OfInput();
        if (type == typeof(AuditRow)) return OfFinding();
        if (type == typeof(Interval)) return OfInterval(unit: false);
        if (type == typeof(Share) || type == typeof(Ratio) || Array.IndexOf(Kinds, open) >= 0) return OfInterval(unit: true);
        if (type == typeof(Period))
        {
            return Text("The months: 2021, 2021-H1, 2021-Q2, 2021-06, or first and last month as in 2020-04/2021-06.", "2021-H1");
        }

        if (type.IsAssignableTo(typeof(CodeListEntry))) return Text($"A code of {type.Name}.", example: null);
        if (type == typeof(Publication)) return OfPublication();
        if (type == typeof(Section)) return OfSection();
        return Closed.TryGetValue(type, out IReadOnlyList<string>? codes) ? OfCodes(codes) : null;
    }

    private static JsonObject OfRow()
    {
        JsonObject properties = [];
        foreach (RowColumn column in RowColumn.All)
        {
            properties[column.Name] = column.IsNumber ? Number(column.IsNullable) : Text(null, null);
        }

        return Object("One release of a figure.", properties);
    }

    private static JsonObject OfDerived() => Object("A result that was computed from figures.", new()
    {
        ["name"] = Text("What it is.", null),
        ["formula"] = Text("How it is computed.", null),
        ["unit"] = Text("The code of the unit.", null),
        ["value"] = Number(isNullable: false),
        ["lower"] = Number(isNullable: true),
        ["upper"] = Number(isNullable: true),
        ["marks"] = Text("What to know before using it, separated by semicolons; empty for nothing.", null),
        ["inputs"] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = OfInput(),
        },
    });

    private static JsonObject OfInput() =>
        Object("An input of a result.", new() { ["symbol"] = Text("Its symbol in the formula.", null), ["figure"] = OfRow() });

    private static JsonObject OfFinding() => Object("A finding of the audit.", new()
    {
        ["identity"] = Text("The name of the identity.", null),
        ["statement"] = Text("What must hold.", null),
        ["printed"] = OfInterval(unit: false),
        ["derived"] = OfInterval(unit: false),
        ["verdict"] = OfCodes(EnumCodes.All<AuditVerdict>()),
        ["discrepancy"] = Number(isNullable: false),
        ["is_known"] = new JsonObject { ["type"] = "boolean" },
        ["is_mended"] = new JsonObject { ["type"] = "boolean" },
        ["figures"] = new JsonObject { ["type"] = "array", ["items"] = OfRow() },
    });

    private static JsonObject OfInterval(bool unit)
    {
        JsonObject properties = new() { ["value"] = Number(isNullable: false), ["lower"] = Number(isNullable: true),
            ["upper"] = Number(isNullable: true) };
        if (unit) properties["unit"] = Text("The code of the unit.", "CNY");
        return Object("A number with its bounds; a missing bound is infinite.", properties);
    }

    private static JsonObject OfPublication() => Object("A document that figures were taken from.", new()
    {
        ["code"] = Text(null, null),
        ["title"] = TextOrNull(),
        ["publisher"] = Text(null, null),
        ["date"] = TextOrNull(),
        ["period"] = Text(null, null),
        ["release"] = OfCodes(EnumCodes.All<ReleaseKind>()),
        ["decimals"] = new JsonObject { ["type"] = new JsonArray("integer", "null") },
        ["is_complete"] = new JsonObject { ["type"] = "boolean" },
        ["url"] = TextOrNull(),
        ["sections"] = new JsonObject { ["type"] = "array", ["items"] = OfSection() },
    });

    private static JsonObject OfSection() =>
        Object("A part of a publication.", new() { ["code"] = Text(null, null), ["title"] = Text(null, null) });

    private static JsonObject OfCodes(IReadOnlyList<string> codes) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. codes.Select(code => (JsonNode)code)]) };

    private static JsonObject Object(string description, JsonObject properties) => new()
    {
        ["type"] = "object",
        ["description"] = description,
        ["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]),
        ["properties"] = properties,
        ["additionalProperties"] = false,
    };

    private static JsonObject Number(bool isNullable) =>
        isNullable ? new() { ["type"] = new JsonArray("number", "null") } : new() { ["type"] = "number" };

    private static JsonObject TextOrNull() => new() { ["type"] = new JsonArray("string", "null") };

    private static JsonObject Text(string? description, string? example)
    {
        JsonObject text = new() { ["type"] = "string" };
        if (description is not null) text["description"] = description;
        if (example is not null) text["examples"] = new JsonArray(example);
        return text;
    }
}
