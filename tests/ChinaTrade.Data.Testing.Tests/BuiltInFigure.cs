using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Testing.Tests;

/// <summary>Adds a built-in figure to a builder, by what it prints.</summary>
internal static class BuiltInFigure
{
    public static TradeDatasetBuilder? AddTo(TradeDatasetBuilder builder, Figure figure) => (figure.UnitCode, figure.Measure.Basis?.Code) switch
    {
        ("CNY", _) => Add<Quantity<Yuan>>(builder, figure),
        ("USD", _) => Add<Quantity<UsDollar>>(builder, figure),
        ("t", _) => Add<Quantity<Tonne>>(builder, figure),
        ("train", _) => Add<Quantity<Train>>(builder, figure),
        ("TEU", _) => Add<Quantity<TwentyFootEquivalent>>(builder, figure),
        ("enterprise", _) => Add<Quantity<Enterprise>>(builder, figure),
        ("month", _) => Add<Quantity<Month>>(builder, figure),
        ("hour", _) => Add<Quantity<Hour>>(builder, figure),
        ("dose", _) => Add<Quantity<Dose>>(builder, figure),
        ("item", _) => Add<Quantity<Item>>(builder, figure),
        ("index", _) => Add<Quantity<IndexPoint>>(builder, figure),
        ("CNY/t", _) => Add<Rate<Yuan, Tonne>>(builder, figure),
        ("pp", _) when figure.Measure.Transformation == Transformation.ShareChange => Add<PercentagePoints<Share>>(builder, figure),
        ("pp", "year-on-year") => Add<PercentagePoints<Growth<YearOnYear>>>(builder, figure),
        ("%", null) => Add<Share>(builder, figure),
        ("%", "year-on-year") when figure.Measure.Transformation == Transformation.Growth => Add<Growth<YearOnYear>>(builder, figure),
        ("%", "since-2018") => Add<Growth<Since2018>>(builder, figure),
        ("%", "since-2019") => Add<Growth<Since2019>>(builder, figure),
        ("%", "on-previous-half") => Add<Growth<OnPreviousHalf>>(builder, figure),
        ("%", "since-start-of-year") => Add<Growth<SinceStartOfYear>>(builder, figure),
        _ => null,
    };

    private static TradeDatasetBuilder Add<T>(TradeDatasetBuilder builder, Figure figure)
        where T : struct, IQuantityKind<T>, IParsable<T>
    {
        Measure measure = figure.Measure;
        return builder.Add(new Measure<T>(measure.Indicator, measure.Transformation, measure.Basis), figure.Key, figure.ToString(), figure.Reference);
    }
}
