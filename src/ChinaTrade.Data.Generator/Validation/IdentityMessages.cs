using System.Globalization;
using ChinaTrade.Data.Auditing;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What messages say of an identity: both sides with their units, and the other figures with their lines.</summary>
internal sealed class IdentityMessages(IReadOnlyList<BoundFigure> figures, SeedUnits units)
{
    /// <summary>More figures than these are counted only: a message is read in one line.</summary>
    private const int MaxFigures = 6;

    public static string StatementOf(IdentityCheck check) => check.Statement.ToString(CultureInfo.InvariantCulture);

    public static string WhatToCorrect(BoundFigure? suspect) => suspect is null ? "the figure that is wrong" : TextOf(suspect);

    public string SidesOf(IdentityCheck check)
    {
        BoundFigure[] others = check.Figures.Skip(1).Select(each => figures[each.Index]).ToArray();
        string sides = $"{Text(check, check.Printed)} against {Text(check, check.Derived)}";
        return others.Length == 0 ? sides
            : $"{sides}, from {List(others.Take(MaxFigures).Select(PlaceOf).ToArray(), others.Length - MaxFigures)}";
    }

    private static string List(string[] places, int more)
    {
        if (more > 0) return $"{string.Join(", ", places)} and {more.ToString(CultureInfo.InvariantCulture)} more";
        string last = places[places.Length - 1];
        return places.Length == 1 ? last : $"{string.Join(", ", places.Take(places.Length - 1))} and {last}";
    }

    private static string PlaceOf(BoundFigure figure) =>
        $"{TextOf(figure)} in line {(figure.Position.Line + 1).ToString(CultureInfo.InvariantCulture)}";

    // A fall is printed without its sign.
    private static string TextOf(BoundFigure figure)
    {
        FigureModel model = figure.Model;
        string printed = PrintedTemplate.Is(model.Printed) ? PrintedTemplate.Fill(model.Printed, model.Value, model.Precision) : model.Printed;
        return model.Value < 0m && char.IsDigit(printed[0]) ? $"'-{printed}'" : $"'{printed}'";
    }

    private string Text(IdentityCheck check, Interval value)
    {
        FigureModel claimed = figures[check.Figures[0].Index].Model;
        bool isGrowth = claimed.Transformation == Transformation.Growth && check.Unit == claimed.Unit;
        return units.StyleOf(check.Unit, isGrowth ? claimed.Basis : null).InEnglish(value);
    }
}
