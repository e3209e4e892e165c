using System.Globalization;
using System.Text.RegularExpressions;
using ChinaTrade.Data.TestSupport;
using CsCheck;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Exchange.Sdmx;

public sealed partial class SdmxCsvTests
{
    [Fact]
    public Task WriteSdmxCsv_SomeFigures_IsAsDocumented()
    {
        TradeQuery all = TradeData.Query().AsPrinted().For(Briefings.FirstHalf2021.Publication);
        IEnumerable<Figure> figures = all.In(Period.FirstHalf(2021)).Total().By().For(Indicators.TradeValue, Indicators.TradeValueUsd)
            .Concat(all.For(ObservationStatus.Doubtful).Take(2))
            .Concat(all.For(Transformation.ShareChange).Take(2))
            .Concat(all.For(Indicators.UnitPrice).Take(2))
            .Concat(all.For(ObservationStatus.Forecast).Take(1))
            .Concat(all.Where(figure => figure.Period.MonthCount > 12).Take(2));

        return Verify(Written(figures.ToRows())).UseDirectory("_snapshots");
    }

    [Fact]
    public void WriteSdmxCsv_BuiltInRows_LoseNothing() => Assert.Equal(SampleRows.BuiltIn, Read(Written(SampleRows.BuiltIn)));

    [Fact]
    public void WriteSdmxCsv_LawfulRows_LoseNothing() => LawfulRows.Sets.Sample(rows => Assert.Equal(rows, Read(Written(rows))), iter: 200);

    [Fact]
    public void WriteSdmxCsv_EveryRow_HasAKeyOfItsOwnInLawfulCodes()
    {
        string[][] records = Records(Written(SampleRows.BuiltIn));
        int period = PlaceOf("TIME_PERIOD");

        Assert.All(records, record => Assert.All(record[3..period], code => Assert.Matches(Code(), code)));
        Assert.All(records, record => Assert.Matches(TimePeriod(), record[period]));
        Assert.All(records, record => Assert.Matches(Code(), record[PlaceOf("UNIT_MEASURE")]));
        Assert.Equal(records.Length, records.Select(record => string.Join('.', record[3..(period + 1)])).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void WriteSdmxCsv_EveryRow_NamesStructureActionAndDecimals() => Assert.All(Records(Written(SampleRows.BuiltIn)), record =>
    {
        Assert.Equal(["datastructure", "CHINATRADE:FIGURES(1.0)", "I"], record[..3]);
        Assert.Equal("0", record[PlaceOf("UNIT_MULT")]);
        string value = record[PlaceOf("OBS_VALUE")];
        int point = value.IndexOf('.', StringComparison.Ordinal);
        Assert.Equal((point < 0 ? 0 : value.Length - point - 1).ToString(CultureInfo.InvariantCulture), record[PlaceOf("DECIMALS")]);
        Assert.Contains(record[PlaceOf("OBS_STATUS")], (string[])["A", "E", "F", "P", "U"]);
    });

    [Fact]
    public void Header_Columns_AreThoseOfTheDocumentation()
    {
        string documentation = RepositoryFiles.Read("docs/sdmx.md");

        Assert.All(SdmxCsv.Header, name => Assert.Contains($"`{name}`", documentation, StringComparison.Ordinal));
        Assert.Contains($"`{SdmxCsv.StructureId}`", documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteSdmxCsv_NoPeriodOrStatus_Fails()
    {
        Assert.Throws<FormatException>(() => Written([SampleRows.One with { Period = "soon" }]));
        Assert.Throws<FormatException>(() => Written([SampleRows.One with { Status = "final" }]));
    }

    private static string Written(IEnumerable<FigureRow> rows)
    {
        StringWriter writer = new();
        rows.WriteSdmxCsv(writer);
        return writer.ToString();
    }

    // The documentation's table, read backwards.
    private static IEnumerable<FigureRow> Read(string csv) => Records(csv).Select(fields =>
    {
        Dictionary<string, string> field = SdmxCsv.Header.Zip(fields)
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        FigureRowBuilder builder = new();
        builder.Set(RowColumn.Period, Period.Parse(field["TIME_PERIOD"]).ToString());
        builder.Set(RowColumn.Unit, field["UNIT_MEASURE"] switch { "PC" => "%", "PP" => "pp", string unit => unit.Replace('_', '/') });
        builder.Set(RowColumn.Value, Number(field["OBS_VALUE"]));
        builder.Set(RowColumn.Lower, Number(field["LOWER_BOUND"]));
        builder.Set(RowColumn.Upper, Number(field["UPPER_BOUND"]));
        builder.Set(RowColumn.Status, field["OBS_STATUS"] switch { "A" => "normal", "E" => "estimated", "F" => "forecast",
            "P" => "provisional", _ => "doubtful" });
        foreach (RowColumn column in RowColumn.All.Where(column => field.ContainsKey(column.Name.ToUpperInvariant())))
        {
            string text = field[column.Name.ToUpperInvariant()];
            builder.Set(column, !column.IsKey ? text : text == "_Z" ? "" : text.Replace('@', '=').Replace('$', ';'));
        }

        return builder.Build();
    });

    private static int PlaceOf(string name) => SdmxCsv.Header.ToList().IndexOf(name);

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string[][] Records(string csv)
    {
        CsvTable table = CsvTable.Parse(csv);
        Assert.Equal(SdmxCsv.Header, table.Columns);
        return [.. table.Records];
    }

    [GeneratedRegex("^[A-Za-z0-9_@$-]+$")]
    private static partial Regex Code();

    [GeneratedRegex("^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-01/P[0-9]+M)?))?$")]
    private static partial Regex TimePeriod();
}
