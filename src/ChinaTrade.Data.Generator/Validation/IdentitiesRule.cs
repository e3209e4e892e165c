using ChinaTrade.Data.Auditing;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>
/// Figures of one collection that do not add up within their rounding are an error, unless one of them has a correction that names the
/// identity; a correction that names an identity which passes after all is stale, and an error too. The error is reported at the figure
/// that is wrong if only one can be, and at the one that is claimed otherwise. Figures of different collections need not agree: one may be
/// printed before a revision, the other after it.
/// </summary>
internal static class IdentitiesRule
{
    public static void Check(IReadOnlyList<BoundFigure> all, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        BoundFigure[] figures = all.Where(figure => figure.Corrects is null).ToArray();
        IdentityCheck[] checks = Checked(figures, vocabulary);
        IdentityMessages messages = new(figures, vocabulary.Units);
        Report(checks, figures, messages, diagnostics);
        ILookup<string, IdentityCheck> byIdentity = checks.ToLookup(check => check.Identity, StringComparer.Ordinal);
        foreach (IGrouping<SeedPosition, BoundFigure> releases in figures.GroupBy(figure => figure.Position))
        {
            foreach (ScalarNode name in releases.First().FailedIdentities)
            {
                CheckStale(name, byIdentity[name.Value].Where(check => IsAbout(check, releases.Key)), messages, diagnostics);
            }
        }

        CheckMended(all, vocabulary, diagnostics);

        bool IsAbout(IdentityCheck check, SeedPosition position) => check.Figures.Any(each => figures[each.Index].Position == position);
    }

    // Over the figures as they should read, no identity may fail for a reading.
    private static void CheckMended(IReadOnlyList<BoundFigure> all, SeedVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        BoundFigure[] figures = all.Where(figure => figure.ReadingKey is null).ToArray();
        if (figures.All(figure => figure.Corrects is null)) return;
        IdentityMessages messages = new(figures, vocabulary.Units);
        foreach (IdentityCheck failed in Checked(figures, vocabulary).Where(check => check.Verdict == AuditVerdict.Failed))
        {
            foreach (BoundFigure reading in failed.Figures.Select(each => figures[each.Index]))
            {
                if (reading.Corrects is null) continue;
                string fault = $"'{failed.Identity}' fails for it, {IdentityMessages.StatementOf(failed)}: {messages.SidesOf(failed)}";
                diagnostics.Add(DiagnosticIds.WrongReading, reading.Position, fault);
            }
        }
    }

    private static IdentityCheck[] Checked(IReadOnlyList<BoundFigure> figures, SeedVocabulary vocabulary)
    {
        IdentityFigure[] all = figures.Select((figure, index) => ToIdentityFigure(figure.Model, index, vocabulary)).ToArray();
        Dictionary<(Dimension Dimension, string Code), CodeFacts?> facts = [];
        return IdentityChecker.Check(all, FactsOf).ToArray();

        CodeFacts? FactsOf(Dimension dimension, string code) => facts.TryGetValue((dimension, code), out CodeFacts? known)
            ? known
            : facts[(dimension, code)] = SeedRelations.FactsOf(vocabulary, dimension, code);
    }

    // Releases of one figure in several publications fail alike, and are reported once.
    private static void Report(
        IdentityCheck[] checks, IReadOnlyList<BoundFigure> figures, IdentityMessages messages, DiagnosticBag diagnostics)
    {
        SuspectFigures suspects = new(figures, checks);
        HashSet<(SeedPosition, string)> reported = [];
        foreach (IdentityCheck failed in checks.Where(check => check.Verdict == AuditVerdict.Failed))
        {
            BoundFigure[] involved = failed.Figures.Select(each => figures[each.Index]).ToArray();
            if (involved.SelectMany(figure => figure.FailedIdentities).Any(name => name.Value == failed.Identity)) continue;
            BoundFigure? suspect = suspects.Find(failed);
            SeedPosition position = (suspect ?? involved[0]).Position;
            string statement = IdentityMessages.StatementOf(failed);
            if (!reported.Add((position, statement))) continue;
            string wrong = IdentityMessages.WhatToCorrect(suspect);
            diagnostics.Add(DiagnosticIds.IdentityViolated, position, statement, messages.SidesOf(failed), failed.Identity, wrong);
        }
    }

    private static void CheckStale(ScalarNode name, IEnumerable<IdentityCheck> checks, IdentityMessages messages, DiagnosticBag diagnostics)
    {
        string[] valid = Identity.All.Select(identity => identity.Name).ToArray();
        if (!valid.Contains(name.Value))
        {
            diagnostics.AddUnknown(DiagnosticIds.UnknownCode, name, "'fails'", valid);
            return;
        }

        IdentityCheck[] own = checks.ToArray();
        if (own.Any(check => check.Verdict == AuditVerdict.Failed)) return;
        string why = own.Length == 0 ? "no other figure bears on it"
            : $"{IdentityMessages.StatementOf(own[0])}: {messages.SidesOf(own[0])}";
        diagnostics.Add(DiagnosticIds.StaleCorrection, name.Position, name.Value, why);
    }

    private static IdentityFigure ToIdentityFigure(FigureModel figure, int index, SeedVocabulary vocabulary) => new(
        index, figure.Release, figure.Point, vocabulary.AdditivityOf(figure.Indicator), vocabulary.IsSigned(figure.Indicator),
        figure.Transformation, figure.Basis, figure.Reference, figure.Unit, figure.Interval, () => figure.Title)
    {
        IsOfCompleteTable = figure.Publication.IsComplete,
    };
}
