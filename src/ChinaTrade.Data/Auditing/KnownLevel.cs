using System.Globalization;

namespace ChinaTrade.Data.Auditing;

/// <summary>A level that is printed, or that follows from printed figures.</summary>
/// <param name="Value">The number with its bounds.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Name">What it is, in words, which are put together when they are read.</param>
/// <param name="Figures">The figures that it is known from.</param>
internal sealed record KnownLevel(Interval Value, string Unit, FormattableString Name, params IdentityFigure[] Figures)
{
    /// <summary>Whether a part is at most its whole. A price is no amount, but makes one of a volume.</summary>
    public bool IsAmount => Figures.Any(figure => figure.IsAmount);

    /// <summary>Whether a month is at most a longer period that contains it.</summary>
    public bool IsAmountOverTime => Figures.Any(figure => figure.IsAmountOverTime);

    public static KnownLevel From(IdentityFigure printed) => new(printed.Value, printed.Unit, $"{printed}", printed);

    /// <summary>Whether parts that differ in a dimension and have nothing in common sum to at most their whole.</summary>
    public bool AddsUpBy(Dimension dimension) => Figures.Any(figure => figure.IsAmount && figure.AddsUpBy(dimension));

    /// <summary>What it is, in words.</summary>
    public override string ToString() => Name.ToString(CultureInfo.InvariantCulture);
}
