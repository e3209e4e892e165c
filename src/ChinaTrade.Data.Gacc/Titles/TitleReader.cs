using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Gacc;

/// <summary>What a title of GACC says: kind of table, flow, period and currency.</summary>
internal static partial class TitleReader
{
    /// <summary>Returns the kind of the table; <c>null</c> if the title names none of the kinds, or another beside it.</summary>
    public static GaccTableKind? KindOf(string title)
    {
        string normal = TextKey.Normalize(title);
        if (OtherKinds().IsMatch(normal)) return null;
        bool isByPartner = Partners().IsMatch(normal);
        bool isByMode = TradeModes().IsMatch(normal);
        bool isByType = EnterpriseTypes().IsMatch(normal);
        bool isByCommodity = Commodities().IsMatch(normal);
        return (isByPartner, isByCommodity, isByMode, isByType) switch
        {
            (true, false, false, false) => GaccTableKind.ByPartner,
            (false, true, false, false) => GaccTableKind.ByCommodity,
            (false, false, true, false) => GaccTableKind.ByTradeMode,
            (false, false, false, true) => GaccTableKind.ByEnterpriseType,
            (false, false, true, true) => GaccTableKind.ByEnterpriseTypeAndTradeMode,
            _ => null,
        };
    }

    /// <summary>Returns the code of the flow that the whole table is about; <c>null</c> if it is about both.</summary>
    public static string? FlowOf(string title)
    {
        string normal = TextKey.Normalize(title).Replace("进出口", string.Empty, StringComparison.Ordinal);
        bool isExports = Exports().IsMatch(normal);
        return isExports == Imports().IsMatch(normal) ? null : isExports ? "exports" : "imports";
    }

    /// <summary>Returns the code of the currency; <c>null</c> if the title names none.</summary>
    /// <exception cref="GaccTableException">It names two.</exception>
    public static string? CurrencyOf(string title)
    {
        string normal = TextKey.Normalize(title);
        bool isYuan = Yuan().IsMatch(normal);
        if (isYuan && Dollars().IsMatch(normal)) throw new GaccTableException($"The title '{title}' names two currencies.");
        return isYuan ? "CNY" : Dollars().IsMatch(normal) ? "USD" : null;
    }

    [GeneratedRegex(@"\bby (?:major |main )?(?:countr|region)|countr(?:y|ies)\s*(?:/|\(|or|and)\s*regions?|国别|国家\s*\(?地区|按国家")]
    private static partial Regex Partners();

    [GeneratedRegex(@"trade modes?|customs regimes?|modes? of trade|贸易方式|监管方式")]
    private static partial Regex TradeModes();

    [GeneratedRegex(@"enterprises?\b|企业性质|企业类型|经营主体")]
    private static partial Regex EnterpriseTypes();

    [GeneratedRegex(@"quantity and value|commodit|量值表|重点商品|主要商品")]
    private static partial Regex Commodities();

    // Tables of other kinds, in whose titles words of these kinds occur too.
    [GeneratedRegex(
        @"selected commodit|\bhs\b|\bsitc\b|section|division|chapter|\blocation|customs district|foreign-invested enterprises"
        + "|类章|构成|关别|所在地|目的地|货源地|特定|外商投资企业进出口|按商品")]
    private static partial Regex OtherKinds();

    [GeneratedRegex(@"\bexports?\b|出口")]
    private static partial Regex Exports();

    [GeneratedRegex(@"\bimports?\b|进口")]
    private static partial Regex Imports();

    [GeneratedRegex(@"\b(?:cny|rmb|yuan)\b|人民币")]
    private static partial Regex Yuan();

    [GeneratedRegex(@"\b(?:usd|us dollars?)\b|us\$|美元")]
    private static partial Regex Dollars();
}
