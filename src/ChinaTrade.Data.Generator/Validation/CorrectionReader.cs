using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads a correction. What its reading leaves out is as printed.</summary>
internal sealed class CorrectionReader(
    SeedVocabulary vocabulary, FigureTextReader texts, ReferenceReader references, DiagnosticBag diagnostics)
{
    private readonly EntryCodes codes = new(vocabulary, diagnostics);

    /// <summary>Returns the correction of a figure; <c>null</c> if there is none, or no reason for it.</summary>
    public SeedCorrection? Read(FieldReader figure, FigureField field, EntryContext context)
    {
        if (figure.Mapping("correction") is not { } node) return null;
        FieldReader fields = new(node, "a correction", SeedFields.Correction, diagnostics);
        ScalarNode? reason = fields.Required("reason");
        SeedReading? reading = fields.Mapping("reading") is { } changes ? ReadingOf(changes, figure, field, context) : null;
        return reason is null ? null : new SeedCorrection(reason.Value, reading, fields.Texts("fails"));
    }

    private SeedReading? ReadingOf(MappingNode node, FieldReader figure, FigureField printed, EntryContext context)
    {
        FieldReader fields = new(node, "a reading", SeedFields.Reading, diagnostics);
        ScalarNode? text = fields.Optional("figure") ?? figure.Find("figure");
        EntryContext own = ContextOf(fields, context);
        if (FieldOf(fields, printed) is not { } field || text is null || own.Key.Any(code => code.Member.Length == 0)) return null;
        ScalarNode? reference = fields.Optional("reference") ?? (field.Rules.TakesReference ? figure.Find("reference") : null);
        FigureText? read = texts.Read(field, text, null);
        return read is null ? null : new SeedReading(field, read, references.Read(field, own, fields, reference), own, node.Position);
    }

    private EntryContext ContextOf(FieldReader fields, EntryContext context)
    {
        Period? period = fields.Optional("period") is { } text ? PeriodReader.Read(text, diagnostics) : null;
        return context with
        {
            Period = period?.ToString() ?? context.Period,
            Producer = codes.Find(fields.Optional("producer"), "producers") ?? context.Producer,
            Key = DimensionInfo.All
                .Select(info => fields.Optional(info.Field) is { } code ? codes.Get(info, code) : context.Key[(int)info.Dimension])
                .ToEquatableArray(),
        };
    }

    private FigureField? FieldOf(FieldReader fields, FigureField printed)
    {
        CodeEntry? indicator = fields.Optional("indicator") is { } code ? codes.Find(code, "indicators") : printed.Indicator;
        TransformationRules? rules = fields.Optional("transformation") is { } text ? RulesOf(text) : printed.Rules;
        CodeEntry? basis = codes.Find(fields.Optional("basis"), "bases");
        if (indicator is null || rules is null) return null;
        string usual = printed.Basis.Length > 0 ? printed.Basis : BasisDefinition.Usual;
        string own = rules.TakesBasis ? basis?.Code ?? usual : string.Empty;
        return vocabulary.Fields.Values.First(field =>
            field.Indicator.Code == indicator.Code && field.Transformation == rules.Transformation && field.Basis == own);
    }

    private TransformationRules? RulesOf(ScalarNode text)
    {
        TransformationRules? rules = TransformationRules.All.FirstOrDefault(each => each.Code == text.Value);
        if (rules is null)
        {
            diagnostics.AddUnknown(
                DiagnosticIds.UnknownCode, text, "'transformation'", TransformationRules.All.Select(each => each.Code).ToArray());
        }

        return rules;
    }
}
