using ChinaTrade.Data.Testing;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>A small dataset of two publications, in which each condition of a query keeps some figures and drops others.</summary>
internal static class QuerySample
{
    public static Publication First { get; } = PublicationOf("first", new DateOnly(2021, 7, 13));

    public static Publication Second { get; } = PublicationOf("second", new DateOnly(2022, 7, 13));

    public static TradeDataset Dataset { get; } = FiguresOfFirst().Rows
        .Select(row => row switch
        {
            { Partner: "japan" } => row with { Status = "doubtful", Correction = "flow=exports", Note = "of another flow" },
            { TransportMode: "rail", Indicator: "train-count" } => row with { Producer = "china-railway" },
            _ => row,
        })
        .ToDataset(First)
        .Merge(FiguresOfSecond());

    private static TradeDataset FiguresOfFirst() => new TradeDatasetBuilder(First)
        .Add(Indicators.TradeValue.Level, Flows.Total, "18.07 trillion yuan")
        .Add(Indicators.TradeValue.Level, Flows.Exports, "9.85 trillion yuan")
        .Add(Indicators.TradeValue.Level, Flows.Imports, "8.22 trillion yuan")
        .Add(Indicators.TradeValue.Growth, Flows.Total, "27.1%")
        .Add(Indicators.TradeValue.Level, Flows.Total, "2.66 trillion yuan", Partners.Asean)
        .Add(Indicators.TradeValue.Level, Flows.Total, "700 billion yuan", Partners.Vietnam)
        .Add(Indicators.TradeValue.Level, Flows.Exports, "200 billion yuan", Partners.Malaysia)
        .Add(Indicators.TradeValue.Level, Flows.Total, "1.18 trillion yuan", Partners.Japan)
        .Add(Indicators.TradeValue.Share, Flows.Total, "14.7%", Partners.Asean)
        .Add(Indicators.TradeValue.Growth, Flows.Total, "over 60%", Partners.India)
        .Add(Indicators.TradeValue.Level, Flows.Imports, "603 billion yuan", Commodities.IronOre)
        .Add(Indicators.TradeVolume.Level, Flows.Imports, "561 million tons", Commodities.IronOre)
        .Add(Indicators.TradeValue.Level, Flows.Exports, "5 billion yuan", Partners.UnitedStates, Commodities.MobilePhones)
        .Add(Indicators.TradeValue.Level, Flows.Total, "11.19 trillion yuan", TradeModes.General)
        .Add(Indicators.TradeValue.Level, Flows.Total, "8.64 trillion yuan", EnterpriseTypes.Private)
        .Add(Indicators.TradeValue.Level, Flows.Exports, "5.59 trillion yuan", EnterpriseTypes.Private)
        .Add(Indicators.TradeValue.Growth, Flows.Total, "over 30%", DomesticRegions.Hubei)
        .Add(Indicators.TradeValue.Growth, Flows.Total, "30.1%", TransportModes.Rail)
        .Add(Indicators.TrainCount.Level, Flows.Total, "7,377 trains", TransportModes.Rail)
        .In(Period.Month(2021, 6))
        .Add(Indicators.TradeValue.Level, Flows.Total, "3.29 trillion yuan")
        .Build();

    private static TradeDataset FiguresOfSecond() => new TradeDatasetBuilder(Second)
        .Add(Indicators.TradeValue.Level, Flows.Total, "18.06 trillion yuan")
        .In(Period.FirstHalf(2022))
        .Add(Indicators.TradeValue.Level, Flows.Total, "19.8 trillion yuan")
        .Build();

    private static Publication PublicationOf(string code, DateOnly date) => new()
    {
        Code =
            code, Title = code, Publisher = "Test", Date = date, Period = Period.FirstHalf(2021), Sections = [new Section("text", "text")],
    };
}
