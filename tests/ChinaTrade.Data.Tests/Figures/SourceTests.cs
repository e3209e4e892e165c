using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

public sealed class SourceTests
{
    [Fact]
    public void ToString_OnePlace_SaysPublicationPlaceAndPrint() => Assert.Equal(
        "SCIO briefing of 13 July 2021, opening statement, paragraph 4: \"1.18 trillion yuan\"",
        Briefings.FirstHalf2021.Partners.Japan.Total.Value.Citation.ToString());

    [Fact]
    public void ToString_SeveralPlaces_ListsThem() => Assert.Equal(
        "SCIO briefing of 13 July 2021, opening statement, paragraph 4; answer to China Daily, paragraph 2: \"2.66 trillion yuan\"",
        Briefings.FirstHalf2021.Partners.Asean.Total.Value.Citation.ToString());

    [Fact]
    public void ToString_OtherProducer_IsQuoted()
    {
        Figure quoted = TradeData.Query().For(Briefings.FirstHalf2021.Publication).For(Producers.WorldBank).Single();

        Assert.Equal(
            "SCIO briefing of 13 July 2021, answer to an unnamed reporter (1), paragraph 3, quoting World Bank: \"5.6%\"",
            quoted.Citation.ToString());
    }

    [Fact]
    public void Equals_Sources_GoesByEveryPart()
    {
        Citation source = Briefings.FirstHalf2021.Partners.Asean.Total.Value.Citation;

        Assert.Equal(source, source with { Places = [.. source.Places] });
        Assert.Equal(source.GetHashCode(), (source with { Places = [.. source.Places] }).GetHashCode());
        Assert.NotEqual(source, source with { Places = [source.Places[0]] });
        Assert.NotEqual(source, source with { Places = [.. source.Places.Reverse()] });
        Assert.NotEqual(source, source with { Printed = "2.67 trillion yuan" });
        Assert.NotEqual(source, source with { Producer = Producers.Imf });
        Assert.NotEqual(source, source with { Publication = source.Publication with { Code = "2021-h2" } });
    }

    [Fact]
    public void TitleOf_Section_IsItsTitleOrTheCode()
    {
        Publication publication = Briefings.FirstHalf2021.Publication;

        Assert.Equal("answer to China Daily", publication.TitleOf("answer-07"));
        Assert.Equal("answer-99", publication.TitleOf("answer-99"));
        Assert.Equal("SCIO briefing of 13 July 2021", publication.ToString());
        Assert.Equal(publication, publication with { Title = "another" });
    }

    [Fact]
    public void Places_EveryFigure_AreSectionsOfItsPublication() => Assert.All(TradeData.Figures, figure => Assert.All(
        figure.Citation.Places,
        place =>
        {
            Assert.Contains(place.SectionCode, figure.Citation.Publication.Sections.Select(section => section.Code));
            Assert.True(figure.Citation.Publication.Publisher is null ? place.Paragraph is null : place.Paragraph >= 1);
        }));
}
