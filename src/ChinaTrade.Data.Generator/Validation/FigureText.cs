using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A figure's number, read and checked, and the bounds of a fraction in words.</summary>
internal sealed record FigureText(PrintedNumber Number, string Unit, FigureDomain Domain, string Printed, BoundsModel? Bounds)
{
    /// <summary>
    /// Returns the number as a publication means it: if it states how many decimals its percents and points have, 20 % is 20.0 %. The
    /// statement is about unhedged numbers of GACC in that document. A multiple, 1.2倍, has the precision that it is printed with.
    /// </summary>
    public FigureText In(PublicationModel publication, string producer)
    {
        bool isMeant = publication.Decimals is not null && Unit is "%" or "pp" && Number is { Hedge: Hedge.None, IsMultiple: false }
            && producer == "gacc";
        if (!isMeant || publication.Decimals is not { } decimals || Number.PrecisionExponent <= -decimals) return this;
        return this with { Number = Number with { PrecisionExponent = -decimals } };
    }
}
