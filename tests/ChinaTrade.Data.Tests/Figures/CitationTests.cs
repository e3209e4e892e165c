using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

public sealed class CitationTests
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
        Citation citation = Briefings.FirstHalf2021.Partners.Asean.Total.Value.Citation;

        Assert.Equal(citation, citation with { Places = [.. citation.Places] });
        Assert.Equal(citation.GetHashCode(), (citation with { Places = [.. citation.Places] }).GetHashCode());
        Assert.NotEqual(citation, citation with { Places = [citation.Places[0]] });
        Assert.NotEqual(citation, citation with { Places = [.. citation.Places.Reverse()] });
        Assert.NotEqual(citation, citation with { Printed = "2.67 trillion yuan" });
        Assert.NotEqual(citation, citation with { Producer = Producers.Imf });
        Assert.NotEqual(citation, citation with { Publication = citation.Publication with { Code = "2021-h2" } });
    }

    [Fact]
    public void ToString_Publication_IsTitleOrPublisherAndDay()
    {
        Publication publication = Briefings.FirstHalf2021.Publication;

        Assert.Equal("SCIO briefing of 13 July 2021", publication.ToString());
        Assert.Equal("State Council Information Office of China", (publication with { Title = null, Date = null }).ToString());
        Assert.Equal(publication, publication with { Title = "another" });
    }

    [Fact]
    public void Places_EveryFigure_AreSectionsOfItsPublication() => Assert.All(TradeData.Figures, figure =>
    {
        Assert.Equal(figure.Publication.Sections.Count == 0, figure.Citation.Places.Count == 0);
        Assert.All(figure.Citation.Places, place =>
        {
            Assert.Contains(place.Section, figure.Publication.Sections);
            Assert.True(place.Paragraph >= 1);
        });
    });
}
