using System.Globalization;
using ChinaTrade.Data.Auditing;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>
/// Figures of one collection that do not add up within their rounding are an error at the line of the figure that is claimed, unless one of
/// them has a correction that names the identity; a correction that names an identity which passes after all is stale, and an error too.
/// Figures of different collections need not agree: one may be printed before a revision, the other after it.
/// </summary>
internal static class IdentitiesRule
{
    public static void Check(IReadOnlyList<BoundFigure> figures, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        IdentityFigure[] all = figures.Select((figure, index) => ToIdentityFigure(figure.Model, index, vocabulary)).ToArray();
        IdentityCheck[] checks = IdentityChecker.Check(all, FactsOf).ToArray();
        HashSet<(SeedPosition, string)> reported = [];
        foreach (IdentityCheck failed in checks.Where(check => check.Verdict == AuditVerdict.Failed)) Report(failed, figures, reported, diagnostics);

        foreach (IGrouping<SeedPosition, BoundFigure> releases in figures.GroupBy(figure => figure.Position))
        {
            foreach (ScalarNode name in releases.First().FailedIdentities) CheckStale([.. releases], name, figures, checks, diagnostics);
        }

        CodeFacts? FactsOf(Dimension dimension, string code) => SeedRelations.FactsOf(vocabulary, dimension, code);
    }

    // Releases of one figure in several publications fail alike, and are reported once.
    private static void Report(
        IdentityCheck failed, IReadOnlyList<BoundFigure> figures, HashSet<(SeedPosition, string)> reported, DiagnosticBag diagnostics)
    {
        BoundFigure[] involved = failed.Figures.Select(each => figures[each.Index]).ToArray();
        if (involved.SelectMany(figure => figure.FailedIdentities).Any(name => name.Value == failed.Identity)) return;
        if (!reported.Add((involved[0].Position, Text(failed.Statement)))) return;
        diagnostics.Add(DiagnosticIds.IdentityViolated, involved[0].Position, Text(failed.Statement), Sides(failed), failed.Identity);
    }

    private static void CheckStale(
        BoundFigure[] releases, ScalarNode name, IReadOnlyList<BoundFigure> figures, IdentityCheck[] checks, DiagnosticBag diagnostics)
    {
        string[] valid = Identity.All.Select(identity => identity.Name).ToArray();
        if (!valid.Contains(name.Value))
        {
            diagnostics.AddUnknown(DiagnosticIds.UnknownCode, name, "'fails'", valid);
            return;
        }

        IdentityCheck[] own = checks
            .Where(check => check.Identity == name.Value && check.Figures.Any(each => releases.Contains(figures[each.Index])))
            .ToArray();
        if (own.Any(check => check.Verdict == AuditVerdict.Failed)) return;
        string why = own.Length == 0 ? "no other figure bears on it" : $"{Text(own[0].Statement)}: {Sides(own[0])}";
        diagnostics.Add(DiagnosticIds.StaleCorrection, name.Position, name.Value, why);
    }

    private static string Sides(IdentityCheck check) => $"{Text(check.Printed)} against {Text(check.Derived)}";

    private static string Text(FormattableString statement) => statement.ToString(CultureInfo.InvariantCulture);

    private static string Text(Interval value) => NumberStyle.Plain.Format(value, Hedge.None, "B", null);

    private static IdentityFigure ToIdentityFigure(FigureModel figure, int index, SeedVocabulary vocabulary) => new(
        index, figure.Release, figure.Point, vocabulary.AdditivityOf(figure.Indicator), vocabulary.IsSigned(figure.Indicator),
        figure.Transformation, figure.Basis, figure.Reference, figure.Unit, figure.Interval, () => figure.Title);
}
