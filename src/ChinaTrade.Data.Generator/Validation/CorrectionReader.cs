using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads a correction. Its reading may set any column of the row; columns stand in the order of the row.</summary>
internal sealed class CorrectionReader(SeedVocabulary vocabulary, DiagnosticBag diagnostics)
{
    public SeedCorrection? Read(FieldReader figure)
    {
        if (figure.Mapping("correction") is not { } node) return null;
        FieldReader fields = new(node, "a correction", SeedFields.Correction, diagnostics);
        ScalarNode? reason = fields.Required("reason");
        string reading = fields.Mapping("reading") is { } changes ? ReadingOf(changes) : string.Empty;
        return reason is null ? null : new SeedCorrection(reason.Value, reading, fields.Texts("fails"));
    }

    private string ReadingOf(MappingNode node)
    {
        FieldReader fields = new(node, "a reading", SeedFields.Reading, diagnostics);
        return string.Join(";", SeedFields.Reading
            .Select(column => (Column: column, Text: fields.Optional(column)))
            .Where(each => each.Text is not null && IsValid(each.Column, each.Text))
            .Select(each => $"{each.Column}={each.Text!.Value}"));
    }

    private bool IsValid(string column, ScalarNode text)
    {
        IReadOnlyCollection<string>? valid = column switch
        {
            "transformation" => CodesOf(typeof(Transformation)),
            "hedge" => CodesOf(typeof(Hedge)),
            "indicator" => vocabulary.Codes("indicators"),
            "basis" => vocabulary.Codes("bases"),
            "producer" => vocabulary.Codes("producers"),
            _ => DimensionInfo.FindColumn(column) is { } info ? vocabulary.Codes(info.ListKey) : null,
        };
        if (valid is not null)
        {
            if (!valid.Contains(text.Value)) diagnostics.AddUnknown(DiagnosticIds.UnknownCode, text, $"'{column}'", valid);
            return valid.Contains(text.Value);
        }

        string? fault = FaultOf(column, text.Value);
        if (fault is not null) diagnostics.Add(DiagnosticIds.MalformedText, text.Position, text.Value, $"a {column}", fault);
        return fault is null;
    }

    private string? FaultOf(string column, string text) => column switch
    {
        "period" => Period.TryParse(text, out _) ? null : "a period such as 2021-H1",
        "unit" => vocabulary.Units.Knows(text) ? null : "a unit's code such as CNY",
        "value" => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            && PowerOfTen.PlainDigits(value) == text ? null : "plain digits such as 36000",
        _ => text.Contains('=') || vocabulary.Find("outside-wholes", text) is not null ? null : "a reference such as partner=world",
    };

    private static string[] CodesOf(Type list) => Enum.GetNames(list).Select(CodeText.OfName).ToArray();
}
