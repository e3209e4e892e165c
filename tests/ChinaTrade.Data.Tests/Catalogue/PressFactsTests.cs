using System.Globalization;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>Figures of press texts, typed here by hand, as the dataset answers them.</summary>
public class PressFactsTests
{
    // Address, period, what it is about, field of the row's measure, number and unit, in the words of the culture-free format.
    private static readonly string[] Facts =
    [
        "people.com.cn/BIG5 | 2013 | belt-and-road | level | 6.46 trillion yuan",
        "VIDE7Shrjp2Xj5PUsVUsmDaR250615 | 2013 | central-asia | level | 312.04 billion yuan",
        "VIDE7Shrjp2Xj5PUsVUsmDaR250615 | 2024 | central-asia | level | 674.15 billion yuan",
        "qianinfo | 2016-01/2016-11 | - | level | 21.83 trillion yuan",
        "qianinfo | 2016-01/2016-11 | - | growth | -1.2 % year on year",
        "qianinfo | 2016-01/2016-11 | - | trade-balance level | 3.11 trillion yuan",
        "qianinfo | 2016-01/2016-11 | - | trade-balance growth | -5.8 % year on year",
        "qianinfo | 2016-01/2016-11 | processing | share | 30.1 %",
        "qianinfo | 2016-01/2016-11 | processing | share-change | -1.4 pp",
        "hbwmpx | 2019-01/2019-05 | exports united-states | level | 1.09 trillion yuan",
        "hbwmpx | 2019-01/2019-05 | united-states | trade-balance level | 750.62 billion yuan",
        "7373728b | 2019-01/2019-09 | japan | growth | +0.1 % year on year",
        "7373728b | 2019-09 | imports | growth | -6.2 % year on year",
        "china.org.cn/china/2020-01 | 2019-Q4 | - | level | 8.59 trillion yuan",
        "borneobulletin | 2019 | imports private | growth | +8.4 % year on year",
        "dbsqp | 2020-01/2020-02 | - | trade-balance level | -43.3 billion yuan",
        "xinxuanze | 2020-Q1 | - | train-count level | 1,941 trains",
        "xinxuanze | 2020-Q1 | belt-and-road air | growth | +21.5 % year on year",
        "jinghuawang | 2020-Q1 | imports united-states pork | growth | +1,600 % year on year",
        "jinghuawang | 2020-Q1 | imports united-states pork | trade-volume growth | +640 % year on year",
        "jinghuawang | 2020-Q1 | imports united-states cotton | trade-volume level | 124 thousand t",
        "hotofood | 2020-H1 | imports beef | trade-volume level | 997 thousand t",
        "baogaosu | 2020-01/2020-08 | exports computers | growth | +8.4 % year on year",
        "china.com/zw | 2020-01/2020-09 | exports textiles-medical-devices-and-medicines | level | 1.04 trillion yuan",
        "taiwan.cri.cn | 2021 | bonded-leasing | growth | +40.6 % year on year",
        "taiwan.cri.cn | 2021 | comprehensive-bonded-zones | share | 15.1 %",
        "china-q1-trade-figures | 2021-Q1 | imports integrated-circuits | trade-volume level | 155.27 billion pieces",
        "china-q1-rcep | 2021-Q1 | rcep | growth | +22.9 % year on year",
        "202105070118 | 2021-01/2021-04 | - | trade-value-usd level | 1.79 trillion US dollars",
        "202105070118 | 2021-04 | - | trade-balance-usd growth | -4.7 % year on year",
        "cs.com.cn | 2021-01/2021-09 | - | container-count level | 1.093 million TEU",
        "cs.com.cn | 2021-01/2021-09 | private central-and-western | share | 50.5 %",
        "cs.com.cn | 2021-01/2021-09 | imports semiconductor-manufacturing-equipment central-and-western | share | 44.3 %",
        "2H304X | 2021-01/2021-09 | imports soybeans | unit-price growth | +29.4 % year on year",
        "2H304X | 2021-H1 | imports | share | about 12 %",
        "RSSHUB | 2022-Q1 | germany | share | 27.1 %",
        "RSSHUB | 2022-Q1 | exports | rcep-certificate-value level | 37.13 billion yuan",
        "1643767 | 2022-Q1 | ukraine | level | 29.59 billion yuan",
        "afpbb.com/articles/-/3400328 | 2022-Q1 | imports belt-and-road crude-oil-natural-gas-and-coal | growth | +52.5 % year on year",
        "202207130241 | 2022-H1 | yangtze-river-delta | level | 7.14 trillion yuan",
        "VIDEXKcfhwIxEJTwsZDR2qNV221207 | 2022-01/2022-11 | belt-and-road | level | 12.54 trillion yuan",
        "dzxwnews | 2023-Q1 | frontier-petty-and-residents-trade central-and-western | level | 89.7 billion yuan",
        "mbahome | 2023-Q1 | exports storage-batteries | growth | +84.8 % year on year",
        "230509 | 2023-01/2023-04 | imports | growth | +0.02 % year on year",
        "yuantalks | 2023-H1 | imports energy-products | trade-volume level | 561 million t",
        "54bf6d3e | 2023-01/2023-07 | exports leasing | growth | +181.1 % year on year",
        "54bf6d3e | 2023-01/2023-07 | imports aid-between-governments | trade-value-usd level | 147 thousand US dollars",
        "54bf6d3e | 2023-07 | exports special-area-logistics | trade-value-usd level | 21.470912 billion US dollars",
        "VIDE3TJLM4dOA0SQFffKAzlC230907 | 2023-01/2023-08 | belt-and-road-partners | share | 46.6 %",
        "231207 | 2023-11 | central-asia | growth | +43 % year on year",
        "250113 | 2024 | hungary | growth | +12.9 % year on year",
        "240317 | 2024-01/2024-02 | rcep yangtze-river-delta | level | 728.2 billion yuan",
        "240412 | 2024-Q1 | brics | level | 1.49 trillion yuan",
        "240509 | 2024-01/2024-04 | eastern | growth | +7.2 % year on year",
        "fortuneinsight | 2024-01/2024-05 | european-union | trade-balance level | 678.02 billion yuan",
        "fortuneinsight | 2024-05 | - | trade-balance-usd level | 82.62 billion US dollars",
        "240819 | 2024-01/2024-07 | exports high-and-new-technology-products yangtze-river-delta | level | 1.2 trillion yuan",
        "hbcasj | 2024-01/2024-07 | asean-central-asia-latin-america-and-africa | growth | +9.8 % year on year",
        "241114 | 2024-01/2024-10 | guangdong | share | 20.9 %",
        "reportify | 2025 | ten-biggest-partners | share-change | -2 pp",
        "reportify | 2025 | - | enterprise-count level | over 780 thousand enterprises",
        "250509 | 2025-01/2025-04 | exports high-technology-products | share | 18.1 %",
        "250714 | 2025-H1 | other-brics | share | 28.1 %",
        "250726 | 2025-H1 | xinjiang | level | over 280.8 billion yuan",
        "251025 | 2025-01/2025-09 | greater-bay-area-mainland-cities | level | 6.77 trillion yuan",
        "260506 | 2026-Q1 | exports cleaning-robots | level | 7.75 billion yuan",
        "382c71bf | 2026-01/2026-04 | imports coal other-than-main-modes | trade-volume level | 11.38 million t",
        "382c71bf | 2026-01/2026-04 | imports iron-ore processing | trade-value-usd level | 15.695 million US dollars",
        "260807 | 2026-01/2026-07 | apec | growth | +21 % year on year",
        "260818 | 2026-01/2026-07 | yangtze-river-delta | level | 11.41 trillion yuan",
    ];

    public static TheoryData<string> Cases => [.. Facts];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Figure_TypedFromItsText_IsWhatTheDatasetHas(string fact)
    {
        string[] parts = [.. fact.Split('|').Select(part => part.Trim())];
        string[] measure = parts[3].Contains(' ', StringComparison.Ordinal) || parts[2].Length == 0 ? parts[3].Split(' ') : ["", parts[3]];

        Figure[] found =
        [
            .. from figure in TradeData.Dataset.Query().AllVintages()
               where (figure.Publication.Url ?? string.Empty).Contains(parts[0], StringComparison.Ordinal)
                   && figure.Period == Period.Parse(parts[1])
                   && AboutOf(figure) == parts[2]
                   && IsOf(figure, measure[0], measure[1])
               select figure,
        ];

        Assert.Contains(parts[4], found.Select(figure => figure.ToString("G", CultureInfo.InvariantCulture)));
    }

    // Codes in the order of the dimensions, without the totals.
    private static string AboutOf(Figure figure)
    {
        FigureRow row = figure.ToRow();
        string about = string.Join(' ', new[] { row.Flow, row.Partner, row.Commodity, row.TradeMode, row.EnterpriseType, row.DomesticRegion, row.TransportMode }
            .Where(code => code is not ("total" or "world" or "all")));
        return about.Length == 0 ? "-" : about;
    }

    private static bool IsOf(Figure figure, string indicator, string transformation)
    {
        FigureRow row = figure.ToRow();
        bool isIndicator = indicator.Length == 0 ? row.Indicator is "trade-value" or "trade-value-usd" : row.Indicator == indicator;
        return isIndicator && row.Transformation == transformation;
    }
}
