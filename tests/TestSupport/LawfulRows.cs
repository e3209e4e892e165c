using System.Globalization;
using CsCheck;

namespace ChinaTrade.Data.TestSupport;

/// <summary>Random rows that a dataset must take: every code, every kind of bound, texts full of separators.</summary>
public static class LawfulRows
{
    private const string Characters = "abcXYZ 019,;\"'=+-@|中文％≈";

    private static readonly Gen<string> Text = Gen.Char[Characters].Array[0, 12].Select(each => new string(each));

    // A text with digits must say the number.
    private static readonly Gen<string> Words = Text.Select(text => string.Concat(text.Where(each => !char.IsAsciiDigit(each))));

    private static readonly Publication[] Publications = [Briefings.FirstHalf2021.Publication, SampleRows.Publication];

    private static readonly string[] Bases = [.. BasisDefinitions.Codes];

    private static readonly Gen<string> Period = Gen.OneOf("2020", "2021-H1", "2020-H2", "2021-Q2", "2021-06", "2020-04/2021-06");

    /// <summary>Rows of different keys, in any order.</summary>
    public static Gen<FigureRow[]> Sets { get; } =
        One().Array[0, 40].Select(rows => rows.DistinctBy(row => string.Join('\n', SampleRows.KeyOf(row))).ToArray());

    private static Gen<FigureRow> One() =>
        from publication in Gen.OneOf(Publications)
        from period in Period
        from measure in Measure()
        from dimensions in Dimensions()
        from producer in Codes(Producers.All)
        from reference in ReferenceBesides(dimensions)
        from number in Number(measure)
        from places in Gen.Int[1, 3]
        from printed in Words
        from isDoubtful in Gen.Bool
        from note in Text
        select SampleRows.With(
            SampleRows.One with
            {
                Publication = publication.Code,
                Period = period,
                Indicator = measure.Indicator,
                Transformation = measure.Transformation,
                Basis = measure.Basis,
                Reference = measure.Transformation is "share" or "share-change" or "growth-gap" ? reference : "",
                Producer = producer,
                Published = publication.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                Release = publication.Release.ToCode(),
                Unit = measure.Unit,
                Value = number.Value,
                Lower = number.Lower,
                Upper = number.Upper,
                Hedge = number.Hedge,
                Printed = printed,
                Status = isDoubtful ? "doubtful" : "normal",
                Correction = isDoubtful ? "producer=" + (producer == "gacc" ? "imf" : "gacc") : "",
                Section = string.Join(';', Enumerable.Repeat("answer-07", places)),
                Paragraph = string.Join(';', Enumerable.Range(1, places)),
                Note = isDoubtful && note.Length == 0 ? "doubt" : note,
            },
            dimensions);

    private static Gen<(string Indicator, string Transformation, string Basis, string Unit)> Measure() =>
        from indicator in Gen.OneOf([.. Indicators.All])
        from transformation in Gen.Enum<Transformation>()
        from basis in Gen.OneOf(Bases)
        from unit in Gen.OneOf([.. indicator.UnitCodes])
        select (
            indicator.Code,
            transformation.ToCode(),
            transformation is Transformation.Level or Transformation.Share ? "" : basis,
            transformation switch
            {
                Transformation.Level or Transformation.EarlierLevel or Transformation.Change => unit,
                Transformation.Growth or Transformation.Share or Transformation.ShareOfGrowth => "%",
                _ => "pp",
            });

    private static Gen<(RowColumn Column, string Code)[]> Dimensions() => Enum.GetValues<Dimension>().Aggregate(
        Gen.Const(Array.Empty<(RowColumn, string)>()),
        (before, dimension) => Gen.Select(before, Codes(DimensionEntries.Of(dimension)),
            (codes, code) => ((RowColumn, string)[])[.. codes, (RowColumn.For(dimension), code)]));

    // The other side differs from the figure in the dimensions that it names.
    private static Gen<string> ReferenceBesides((RowColumn Column, string Code)[] own)
    {
        string[] parts = [.. own.Select(each => $"{each.Column}={OtherThan(each.Code, each.Column.Dimension!.Value)}")];
        return Gen.OneOf(["world-production", .. parts, $"{parts[0]};{parts[1]}", string.Join(';', parts)]);
    }

    private static string OtherThan(string code, Dimension dimension) =>
        DimensionEntries.Of(dimension).Select(entry => entry.Code).First(other => other != code);

    private static Gen<string> Codes(IEnumerable<CodeListEntry> entries) => Gen.OneOf([.. entries.Select(entry => entry.Code)]);

    // Half of the bounds come from rounding a printed number, half are free.
    private static Gen<(decimal Value, decimal? Lower, decimal? Upper, string Hedge)> Number((string, string Transformation, string, string Unit) measure) =>
        from mantissa in Gen.Long[-99, 999_999_999_999]
        from scale in Gen.Int[0, 15]
        from precision in Gen.Int[-3, 6]
        from hedge in Gen.Enum<Hedge>()
        from isRounded in Gen.Bool
        from below in Gen.Decimal[0m, 1_000_000m]
        from above in Gen.Decimal[0m, 1_000_000m]
        from isOpen in Gen.Int[0, 3]
        select Bounded(InDomain(measure, new decimal((int)mantissa, (int)(mantissa >> 32) & 0xFF, 0, mantissa < 0, (byte)scale)),
            DomainOf(measure), isRounded ? precision : null, hedge, decimal.Round(below, 9), decimal.Round(above, 9), isOpen);

    private static (decimal Value, decimal? Lower, decimal? Upper, string Hedge) Bounded(
        decimal value, Interval domain, int? precision, Hedge hedge, decimal below, decimal above, int open)
    {
        // Nothing is over the largest number or under the smallest, and only a hedge that fixes no bound leaves both free.
        bool isAtTheEnd = value == domain.Lower || value == domain.Upper;
        if (isAtTheEnd || (precision is null && hedge is not Hedge.About)) hedge = Hedge.None;
        Interval printed = precision is { } exponent
            ? Interval.Printed(value, UnitOf(exponent), hedge)
            : Interval.Between(open == 1 ? null : value - below, value, open == 2 ? null : value + above);
        Interval possible = printed.CutTo(domain);
        return (value, possible.Lower, possible.Upper, hedge.ToCode());
    }

    private static decimal UnitOf(int exponent)
    {
        decimal unit = 1m;
        for (int i = 0; i < exponent; i++) unit *= 10m;
        for (int i = 0; i > exponent; i--) unit /= 10m;
        return unit;
    }

    private static Interval DomainOf((string Indicator, string Transformation, string Basis, string Unit) measure) => measure switch
    {
        (_, "level" or "earlier-level" or "growth", _, _) when Indicators.Get(measure.Indicator).IsSigned => Interval.Unbounded,
        (_, "share", _, _) or (_, "level" or "earlier-level", _, "%") => Interval.Between(0m, 0m, 100m),
        (_, "level" or "earlier-level", _, _) => Interval.Between(0m, 0m, null),
        (_, "growth", _, _) => Interval.Between(-100m, 0m, null),
        _ => Interval.Unbounded,
    };

    // Shares lie within 0 to 100, levels are not negative, growth is at least -100.
    private static decimal InDomain((string, string Transformation, string, string Unit) measure, decimal value) => measure switch
    {
        (_, "share", _, _) or (_, "level" or "earlier-level", _, "%") => decimal.Abs(value) % 100m,
        (_, "level" or "earlier-level", _, _) => decimal.Abs(value),
        (_, "growth", _, _) when value < -100m => -100m,
        _ => value,
    };
}
