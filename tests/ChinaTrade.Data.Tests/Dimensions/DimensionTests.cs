using System.Reflection;
using System.Text.Json;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

/// <summary>What C# has to say of a dimension by name is there, and agrees with what loops over the table of dimensions.</summary>
public sealed class DimensionTests
{
    public static TheoryData<Dimension> All => [.. Enum.GetValues<Dimension>()];

    [Fact]
    public void All_OfTheTable_AreTheMembersInOrder()
    {
        Assert.Equal(Enum.GetValues<Dimension>(), DimensionInfo.All.Select(info => info.Dimension));
        Assert.Equal(Enumerable.Range(0, DimensionInfo.All.Count), DimensionInfo.All.Select(info => (int)info.Dimension));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Names_OfADimension_AreSpellingsOfOne(Dimension dimension)
    {
        DimensionInfo info = DimensionInfo.Get(dimension);

        Assert.Equal(dimension.ToCode(), info.Field);
        Assert.Equal(RowColumn.For(dimension).Name, info.Column);
        Assert.Equal(dimension.ToString(), DimensionEntries.TypeOf(dimension).Name);
        Assert.Equal(TradeCodes.Library.All(dimension), DimensionEntries.Of(dimension));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Total_OfADimension_IsTheEntryOfTheTable(Dimension dimension) =>
        Assert.Equal(DimensionInfo.Get(dimension).TotalCode, Assert.Single(DimensionEntries.Of(dimension), entry => entry.IsTotal).Code);

    [Theory]
    [MemberData(nameof(All))]
    public void Property_OfKey_IsTheEntryOfTheDimension(Dimension dimension)
    {
        PropertyInfo property = PropertyOf<SeriesKey>(dimension);

        Assert.All(DimensionEntries.Of(dimension), entry =>
        {
            SeriesKey set = SeriesKey.Total with { };
            property.SetValue(set, entry);

            Assert.Same(entry, property.GetValue(SeriesKey.Create(entry)));
            Assert.Equal(SeriesKey.Create(entry), set);
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Property_OfFigureAndRow_IsTheEntryOfTheDimension(Dimension dimension)
    {
        PropertyInfo ofFigure = PropertyOf<Figure>(dimension);
        PropertyInfo ofRow = PropertyOf<FigureRow>(dimension);

        Assert.All(DimensionEntries.Of(dimension), entry =>
        {
            FigureRow row = SampleRows.With(SampleRows.One, (RowColumn.For(dimension), entry.Code));
            Figure figure = new[] { row }.ToDataset(SampleRows.Publication).Figures.Single();

            Assert.Equal((entry.Code, entry.Code), (ofRow.GetValue(row), row[dimension]));
            Assert.Equal((entry, entry), (ofFigure.GetValue(figure), figure[dimension]));
            Assert.Equal(row, figure.ToRow());
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Row_OfAnUnknownCode_IsRefusedByItsColumn(Dimension dimension)
    {
        FigureRow row = SampleRows.With(SampleRows.One, (RowColumn.For(dimension), "no-such-code"));

        Assert.Equal(RowColumn.For(dimension).Name, Assert.Throws<RowFormatException>(() => new[] { row }.ToDataset(SampleRows.Publication)).Column);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void For_EntryOfADimension_FiltersItsColumn(Dimension dimension)
    {
        MethodInfo? filter = typeof(TradeQuery).GetMethod("For", [DimensionEntries.TypeOf(dimension).MakeArrayType()]);
        Assert.True(filter is not null, $"No For takes entries of the dimension {dimension}.");

        Array entries = Array.CreateInstance(DimensionEntries.TypeOf(dimension), 1);
        entries.SetValue(SeriesKey.Total[dimension], 0);
        QueryFilter asked = Assert.Single(((TradeQuery)filter.Invoke(TradeData.Query(), [entries])!).Specification.Filters);

        Assert.Same(RowColumn.For(dimension), asked.Column);
        Assert.Equal([SeriesKey.Total[dimension].Code], asked.Codes);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Entry_OfADimension_IsItsCodeInJson(Dimension dimension) => Assert.All(DimensionEntries.Of(dimension), entry =>
    {
        string json = JsonSerializer.Serialize(entry, entry.GetType(), TradeJsonContext.Default);

        Assert.Equal($"\"{entry.Code}\"", json);
        Assert.Same(entry, JsonSerializer.Deserialize(json, entry.GetType(), TradeJsonContext.Default));
    });

    private static PropertyInfo PropertyOf<T>(Dimension dimension)
    {
        PropertyInfo? property = typeof(T).GetProperty(dimension.ToString());
        Assert.True(property is not null, $"{typeof(T).Name} has no property of the dimension {dimension}.");
        return property;
    }
}
