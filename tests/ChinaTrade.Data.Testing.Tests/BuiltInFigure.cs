using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Testing.Tests;

/// <summary>Adds a built-in figure to a builder, by what it prints, or by another text of it.</summary>
internal static class BuiltInFigure
{
    public static TradeDatasetBuilder? AddTo(TradeDatasetBuilder builder, Figure figure, string? text = null) =>
        (figure.UnitCode, figure.Measure.Basis?.Code) switch
    {
        ("CNY", _) => Add<Quantity<Yuan>>(builder, figure, text),
        ("USD", _) => Add<Quantity<UsDollar>>(builder, figure, text),
        ("t", _) => Add<Quantity<Tonne>>(builder, figure, text),
        ("train", _) => Add<Quantity<Train>>(builder, figure, text),
        ("TEU", _) => Add<Quantity<TwentyFootEquivalent>>(builder, figure, text),
        ("enterprise", _) => Add<Quantity<Enterprise>>(builder, figure, text),
        ("month", _) => Add<Quantity<Month>>(builder, figure, text),
        ("hour", _) => Add<Quantity<Hour>>(builder, figure, text),
        ("dose", _) => Add<Quantity<Dose>>(builder, figure, text),
        ("item", _) => Add<Quantity<Item>>(builder, figure, text),
        ("index", _) => Add<Quantity<IndexPoint>>(builder, figure, text),
        ("CNY/t", _) => Add<Rate<Yuan, Tonne>>(builder, figure, text),
        ("pp", _) when figure.Measure.Transformation == Transformation.ShareChange => Add<PercentagePoints<Share>>(builder, figure, text),
        ("pp", "year-on-year") => Add<PercentagePoints<Growth<YearOnYear>>>(builder, figure, text),
        ("%", null) => Add<Share>(builder, figure, text),
        ("%", "year-on-year") when figure.Measure.Transformation == Transformation.Growth => Add<Growth<YearOnYear>>(builder, figure, text),
        ("%", "since-2018") => Add<Growth<Since2018>>(builder, figure, text),
        ("%", "since-2019") => Add<Growth<Since2019>>(builder, figure, text),
        ("%", "on-previous-half") => Add<Growth<OnPreviousHalf>>(builder, figure, text),
        ("%", "since-start-of-year") => Add<Growth<SinceStartOfYear>>(builder, figure, text),
        _ => null,
    };

    private static TradeDatasetBuilder Add<T>(TradeDatasetBuilder builder, Figure figure, string? text)
        where T : struct, IQuantityKind<T>, IParsable<T>
    {
        Measure measure = figure.Measure;
        return builder.Add(new Measure<T>(measure.Indicator, measure.Transformation, measure.Basis), figure.Key, text
            ?? figure.ToString(), figure.Reference);
    }
}
