using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

public sealed class CitationReferenceTests
{
    private static readonly Citation Briefing = Briefings.FirstHalf2021.Overall.Total.Value.Citation;

    private static readonly Citation Bare = new()
    {
        Publication = new() { Code = "own-1", Publisher = "Trade & Tariffs {50 %} \\ #1_0 $", Url = "https://example.org/a_b",
            Period = Period.Year(2030) },
        Places = [],
        Printed = "1_000 $ \\ #1",
        Producer = Producers.Gacc,
    };

    [Fact]
    public void ToReference_OfAPublication_HasPublisherTitleDayAndAddress()
    {
        string reference = Briefing.ToReference();

        Assert.StartsWith($"{Briefing.Publication.Publisher}, SCIO briefing, 13 July 2021, opening statement, paragraph 2", reference,
            StringComparison.Ordinal);
        Assert.EndsWith("\"18.07 trillion yuan\".", reference, StringComparison.Ordinal);
        Assert.Equal("Trade & Tariffs {50 %} \\ #1_0 $, https://example.org/a_b, \"1_000 $ \\ #1\".", Bare.ToReference());
    }

    [Fact]
    public void ToBibTeX_OfAPublication_IsAnEntry() => Assert.Equal(
        $$$"""
        @misc{scio-2021-07-13,
          author = {{{{{Briefing.Publication.Publisher}}}}},
          title = {{SCIO briefing}},
          date = {{2021-07-13}},
          year = {{2021}},
        }

        """.ReplaceLineEndings("\n"),
        Briefing.ToBibTeX());

    [Fact]
    public void ToBibTeX_OfTwoFigures_IsOneEntryOfTheirPublication() => Assert.Single(
        new[] { Briefing, Briefings.FirstHalf2021.Overall.Exports.Value.Citation }.Select(each => each.ToBibTeX()).Distinct());

    [Fact]
    public void ToBibTeX_SpecialCharacters_AreEscaped() => Assert.Equal(
        """
        @misc{own-1,
          author = {{Trade \& Tariffs \{50 \%\} \textbackslash{} \#1\_0 \$}},
          url = {https://example.org/a_b},
        }

        """.ReplaceLineEndings("\n"),
        Bare.ToBibTeX());
}
