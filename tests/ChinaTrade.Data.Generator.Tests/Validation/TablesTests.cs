using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Tests.BuiltInSeed;
using ChinaTrade.Data.Generator.Tests.Driving;
using ChinaTrade.Data.Generator.Validation;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>A table says once what a collection says of each figure.</summary>
public sealed class TablesTests
{
    private const string Table = """
        table: by-country-2025-02
        period: 2025-02
        publications:
          - { code: bulletin, publisher: Customs, release: bulletin }
        columns:
          - partner
          - { figure: value, unit: ten thousand yuan, decimals: 4 }
          - { figure: value, flow: exports, unit: ten thousand yuan, decimals: 0 }
          - { figure: growth, period: 2025-01/2025-02, unit: "%", decimals: 1 }
        rows:
          - [asean, 150747.095, 120300, -4]
          - [japan, ~, 90, { figure: 20, note: "Printed in bold." }]

        """;

    private const string Collection = """
        collection: by-country-2025-02
        period: 2025-02
        publications:
          - { code: bulletin, publisher: Customs, release: bulletin }
        figures:
          - { at: bulletin, partner: asean, value: 1507470950 yuan }
          - { at: bulletin, partner: asean, flow: exports, value: 1203 million yuan }
          - { at: bulletin, partner: asean, period: 2025-01/2025-02, growth: -4.0% }
          - { at: bulletin, partner: japan, flow: exports, value: 900 thousand yuan }
          - { at: bulletin, partner: japan, period: 2025-01/2025-02, growth: { figure: 20.0%, note: "Printed in bold." } }

        """;

    [Fact]
    public void Table_AgainstTheCollectionThatSaysTheSame_HasItsFigures()
    {
        EquatableArray<FigureModel> figures = FiguresOf(Table);

        Assert.Equal(FiguresOf(Collection).Select(Said), figures.Select(Said));
        Assert.Equal(FiguresOf(Collection).Select(figure => figure.Value), figures.Select(figure => figure.Value));

        static string Said(FigureModel figure) => string.Join("|", figure.KeyColumns.Append(figure.Unit).Append(figure.Note));
    }

    [Theory]
    [InlineData("asean", "trade-value", "total", 1507470949.5, 1507470950.5)]
    [InlineData("asean", "trade-value", "exports", 1202995000, 1203005000)]
    [InlineData("japan", "trade-value", "exports", 895000, 905000)]
    public void Bounds_OfACell_AreThoseOfItsColumnsDecimals(string partner, string indicator, string flow, double lower, double upper)
    {
        FigureModel figure = FiguresOf(Table).Single(each => each.Indicator == indicator && each.Flow.Code == flow
            && each.Transformation == Transformation.Level && each.Key[(int)Dimension.Partner].Code == partner);

        Assert.Equal(((decimal)lower, (decimal)upper), (figure.Interval.Lower!.Value, figure.Interval.Upper!.Value));
    }

    [Fact]
    public void Decimals_OfARow_AreThoseOfTheColumnsThatHaveNone()
    {
        FigureModel[] figures = [.. FiguresOf("""
            table: goods
            period: 2025-02
            flow: imports
            publications:
              - { code: bulletin, publisher: Customs }
            columns:
              - commodity
              - { figure: volume }
              - unit
              - decimals
            rows:
              - [coal, 34.5, ten thousand t, 2]
              - [iron-ore, 34.5, t, 3]

            """)];

        Assert.Equal([50m, 0.0005m], figures.Select(figure => figure.Value - figure.Interval.Lower!.Value));
    }

    /// <summary>What is wrong, what the message is about, and what it says.</summary>
    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        { "- [asean, 150747.095, 120300, -4]", "- [asaen, 150747.095, 120300, -4]", DiagnosticIds.UnknownCode, "asaen", "did you mean 'asean'?" },
        { "150747.095", "150747.09x", DiagnosticIds.MalformedFigure, "150747.09x", "digits with at most 4 decimals, or ~ for nothing printed" },
        { "150747.095", "150747.09512", DiagnosticIds.MalformedFigure, "150747.09512", "digits with at most 4 decimals" },
        { "120300", "120300.5", DiagnosticIds.MalformedFigure, "120300.5", "digits without decimals" },
        { "120300", "about 120300", DiagnosticIds.MalformedFigure, "about 120300", "digits" },
        { "120300, -4", "120300", DiagnosticIds.WrongShape, "", "a row of 4 cells, one for each column" },
        { "- [japan, ~, 90,", "- [asean, ~, 90,", DiagnosticIds.DuplicateFigure, "20", "already in line 11" },
        { "  - partner\n", "  - parner\n", DiagnosticIds.UnknownField, "parner", "did you mean 'partner'?" },
        { "figure: growth", "figure: grwoth", DiagnosticIds.UnknownField, "grwoth", "did you mean 'growth'?" },
        { "unit: ten thousand yuan, decimals: 4", "decimals: 4", DiagnosticIds.MissingField, "value", "'unit: ten thousand yuan'" },
        { "unit: ten thousand yuan, decimals: 4", "unit: ten thousand yuan", DiagnosticIds.MissingField, "value", "'decimals: 4'" },
        { "unit: ten thousand yuan, decimals: 4", "unit: ten thousand tonnes, decimals: 4", DiagnosticIds.WrongUnit, "150747.095 ten thousand tonnes", "ten thousand" },
        { "unit: ten thousand yuan, decimals: 4", "unit: ten thousand yuan, decimals: four", DiagnosticIds.MalformedText, "four", "a whole number" },
        { "flow: exports", "flow: exports, partner: japan", DiagnosticIds.DuplicateField, "partner", "line 6" },
        { "period: 2025-02\n", "period: 2025-02\nflow: exports\n", DiagnosticIds.DuplicateField, "flow", "line 3" },
        { "flow: exports", "at: other, flow: exports", DiagnosticIds.UnknownPlace, "other", "'bulletin'" },
        { "rows:", "lines:", DiagnosticIds.UnknownField, "lines", "expected one of: table, period, publications, columns, rows" },
        { "{ figure: 20, note", "{ figure: twenty, note", DiagnosticIds.MalformedFigure, "twenty", "digits with at most 1 decimals" },
        { "{ figure: 20, note: \"Printed in bold.\" }", "[20]", DiagnosticIds.WrongShape, "", "a figure" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_InATable_IsNamedOnceAtItsPlace(string good, string bad, string id, string text, string message)
    {
        Assert.Contains(good, Table, StringComparison.Ordinal);
        string seed = Table.Replace(good, bad, StringComparison.Ordinal);

        SeedDiagnostic[] found = [.. SeedFiles.Bind(seed).Diagnostics];

        SeedDiagnostic fault = found.First(diagnostic => diagnostic.Id == id);
        Assert.Contains(message, DiagnosticFactory.Create(fault).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Single(found, diagnostic => diagnostic.Id == id && diagnostic.Position == fault.Position);
        if (text.Length > 0) Assert.StartsWith(text.Split(' ')[0], seed[fault.Position.Start..], StringComparison.Ordinal);
    }

    // A row with many figures names its code once, and the next row has a suggestion too.
    [Fact]
    public void MisspeltCodes_OfSeveralRows_AreEachNamedOnceWithTheNearest()
    {
        string seed = Table.Replace("[asean,", "[asaen,", StringComparison.Ordinal).Replace("[japan,", "[japn,", StringComparison.Ordinal);

        SeedDiagnostic[] found = [.. SeedFiles.Bind(seed).Diagnostics];

        Assert.Equal(["did you mean 'asean'?", "did you mean 'japan'?"], found.Select(diagnostic => diagnostic.Arguments[2]));
    }

    [Fact]
    public void Violation_InATable_ShowsTheNumbersAsPrinted()
    {
        SeedDiagnostic found = Assert.Single(SeedFiles.Bind(RegimesOf("complete: yes, ", "100")).Diagnostics);

        Assert.Contains("60 ten thousand yuan", string.Join('|', found.Arguments), StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', string.Join('|', found.Arguments));
    }

    [Fact]
    public void CompleteTable_WhosePartsAreNotTheWhole_IsRefused()
    {
        string[] found = FindViolations("complete: yes, ", "100");

        Assert.Equal(["complete-parts"], found);
        Assert.Empty(FindViolations("complete: yes, ", "90"));

        // What another table leaves out is not zero.
        Assert.Empty(FindViolations(string.Empty, "100"));
    }

    [Fact]
    public void Source_OfATable_HasColumnsAndNoPaths()
    {
        SeedRun run = SeedDriver.RunForUser(SeedFile.From("table", Table));

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        Assert.Equal(["CollectionByCountry202502.g.cs", "Root.g.cs", "Years.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("DisplayTextTable", run.Source("CollectionByCountry202502.g.cs"), StringComparison.Ordinal);
        Assert.Contains("HasPrintedTemplates => true", run.Source("CollectionByCountry202502.g.cs"), StringComparison.Ordinal);
    }

    private static string[] FindViolations(string complete, string world) =>
        [.. SeedFiles.Bind(RegimesOf(complete, world)).Diagnostics.Select(diagnostic => diagnostic.Arguments[2])];

    private static string RegimesOf(string complete, string world) => $$"""
        table: regimes
        period: 2025-02
        publications:
          - { code: bulletin, publisher: Customs, {{complete}}release: bulletin }
        columns:
          - enterprise-type
          - { figure: value, unit: ten thousand yuan, decimals: 0 }
        rows:
          - [all, {{world}}]
          - [private, 60]
          - [state-owned, 30]

        """;

    private static EquatableArray<FigureModel> FiguresOf(string seed)
    {
        BoundCollection bound = SeedFiles.Bind(seed);
        Assert.Empty(bound.Diagnostics);
        return bound.Model!.Figures;
    }
}
