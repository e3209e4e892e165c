using ChinaTrade.Data.Testing;

namespace ChinaTrade.Data.TestSupport;

/// <summary>Rows and a publication that tests of the exchange formats start from.</summary>
public static class SampleRows
{
    /// <summary>A publication that is not built in.</summary>
    public static Publication Publication { get; } = new()
    {
        Code = "2022-h1",
        Title = "Test publication",
        Publisher = "Nobody",
        Date = new DateOnly(2022, 7, 13),
        Period = Period.FirstHalf(2022),
        Sections = [new Section("opening-statement", "opening statement"), new Section("answer-07", "answer")],
    };

    /// <summary>A lawful row, of which tests change one column.</summary>
    public static FigureRow One { get; } = new TradeDatasetBuilder(Publication)
        .Add(Indicators.TradeValue.Level, Flows.Total, "18.07 trillion yuan")
        .Build().Rows.Single() with { Paragraph = "2" };

    /// <summary>The rows of the built-in figures.</summary>
    public static IReadOnlyList<FigureRow> BuiltIn { get; } = [.. TradeData.Rows];

    /// <summary>Returns the rows in the order in which a dataset holds them.</summary>
    public static FigureRow[] Ordered(IEnumerable<FigureRow> rows) => [.. rows
        .OrderBy(row => row.Publication == Publication.Code ? 1 : 0)
        .ThenBy(row => string.Join('\u0001', KeyOf(row)), StringComparer.Ordinal)];

    /// <summary>Returns the row with another text in each of the columns.</summary>
    public static FigureRow With(FigureRow row, params (RowColumn Column, string Text)[] changes)
    {
        Dictionary<RowColumn, string> texts = changes.ToDictionary(change => change.Column, change => change.Text);
        FigureRowBuilder builder = new();
        foreach (RowColumn each in RowColumn.All)
        {
            if (each.IsNumber) builder.Set(each, each.NumberOf(row));
            else builder.Set(each, texts.GetValueOrDefault(each) ?? each.TextOf(row));
        }

        return builder.Build();
    }

    /// <summary>Returns the columns that tell a row from all others.</summary>
    public static string[] KeyOf(FigureRow row) => [.. RowColumn.All.Where(column => column.IsKey).Select(column => column.TextOf(row))];
}
