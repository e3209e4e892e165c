using System.Globalization;
using ChinaTrade.Data.Auditing;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>
/// Figures that do not add up within their rounding are an error at the line of the figure that is claimed, unless one of them has an
/// correction that names the identity; an correction that names an identity which holds after all is stale, and an error too. Where a file
/// gathers publications, only figures of one of them must agree: one may print before a revision, another after it.
/// </summary>
internal static class IdentitiesRule
{
    public static void Check(IReadOnlyList<BoundFigure> figures, bool ofSeveral, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        IdentityCheck[] checks = IdentityChecker
            .Check(
                figures.Select((figure, index) => ToIdentityFigure(figure.Model, index)),
                (column, code) => SeedRelations.FactsOf(vocabulary, column, code))
            .ToArray();
        foreach (IdentityCheck failed in checks.Where(check => check.Verdict == AuditVerdict.Failed)) Report(failed, figures, ofSeveral, diagnostics);
        foreach (BoundFigure figure in figures)
        {
            foreach (ScalarNode name in figure.FailedIdentities) CheckStale(figure, name, figures, checks, diagnostics);
        }
    }

    private static void Report(IdentityCheck failed, IReadOnlyList<BoundFigure> figures, bool ofSeveral, DiagnosticBag diagnostics)
    {
        BoundFigure[] involved = failed.Figures.Select(each => figures[each.Index]).ToArray();
        if (involved.SelectMany(figure => figure.FailedIdentities).Any(name => name.Value == failed.Identity)) return;
        if (ofSeveral && !ArePrintedTogether(involved)) return;
        diagnostics.Add(DiagnosticIds.IdentityViolated, involved[0].Position, Text(failed.Statement), Sides(failed), failed.Identity);
    }

    private static bool ArePrintedTogether(BoundFigure[] involved)
    {
        string[][] places = involved.Select(figure => figure.Model.Places.Split(';')).ToArray();
        return places[0].Any(publication => places.All(each => each.Contains(publication)));
    }

    private static void CheckStale(
        BoundFigure figure, ScalarNode name, IReadOnlyList<BoundFigure> figures, IdentityCheck[] checks, DiagnosticBag diagnostics)
    {
        string[] valid = Identity.All.Select(identity => identity.Name).ToArray();
        if (!valid.Contains(name.Value))
        {
            diagnostics.AddUnknown(DiagnosticIds.UnknownCode, name, "'fails'", valid);
            return;
        }

        IdentityCheck[] own = checks
            .Where(check => check.Identity == name.Value && check.Figures.Any(each => ReferenceEquals(figures[each.Index], figure)))
            .ToArray();
        if (own.Any(check => check.Verdict == AuditVerdict.Failed)) return;
        string why = own.Length == 0 ? "no other figure bears on it" : $"{Text(own[0].Statement)}: {Sides(own[0])}";
        diagnostics.Add(DiagnosticIds.StaleCorrection, name.Position, name.Value, why);
    }

    private static string Sides(IdentityCheck check) => $"{Text(check.Printed)} against {Text(check.Derived)}";

    private static string Text(FormattableString statement) => statement.ToString(CultureInfo.InvariantCulture);

    private static string Text(Interval value) => NumberStyle.Plain.Format(value, Hedge.None, "B", null);

    private static IdentityFigure ToIdentityFigure(FigureModel figure, int index)
    {
        string[] codes = figure.Series.Codes.ToArray();
        SeriesPoint point = new(
            figure.Series.Period, figure.Indicator, figure.Series.Flow, codes[0], codes[1], codes[2], codes[3], codes[4], codes[5], figure.Producer);
        return new(index, point, figure.Transformation, figure.Basis, figure.Reference, figure.Unit, figure.Interval,
            () => $"{figure.MeasureName}: {figure.Series.Text}, {figure.Series.Period}");
    }
}
