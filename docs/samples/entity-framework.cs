#:package Microsoft.EntityFrameworkCore.Sqlite@10.0.15
#:property PublishAot=false
#:project ../../src/ChinaTrade.Data/ChinaTrade.Data.csproj

// Figures in a database by EF Core, in columns that keep codes, periods and bounds: dotnet run docs/samples/entity-framework.cs
using System.Globalization;
using System.Text;
using ChinaTrade.Data;
using ChinaTrade.Data.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

Console.OutputEncoding = Encoding.UTF8;
await using TradeContext database = new();
await database.Database.OpenConnectionAsync();
await database.Database.EnsureCreatedAsync();

TradeQuery<Quantity<Yuan>> levels = TradeData.Query().In(Period.FirstHalf(2021)).By(Dimension.Partner).Measure(Indicators.TradeValue);
database.AddRange(levels.Select(
    figure => new Trade { Partner = figure.Key.Partner, Flow = figure.Key.Flow, Period = figure.Period, Value = figure.Quantity }));
await database.SaveChangesAsync();
database.ChangeTracker.Clear();

// Conditions on codes and periods run in the database; quantities come back with their bounds.
List<Trade> asean = await database.Trades
    .Where(trade => trade.Partner == Partners.Asean && trade.Period == Period.FirstHalf(2021))
    .OrderBy(trade => trade.Flow)
    .ToListAsync();
foreach (Trade trade in asean) Console.WriteLine($"{trade.Partner}, {trade.Flow}, {trade.Period}: {trade.Value:B}");
Console.WriteLine(asean.All(trade => levels.Any(figure => figure.Key.Flow == trade.Flow && figure.Quantity == trade.Value)));

/// <summary>A row of a table of one's own.</summary>
internal sealed class Trade
{
    public int Id { get; set; }

    public required Partner Partner { get; set; }

    public required Flow Flow { get; set; }

    public required Period Period { get; set; }

    public required Quantity<Yuan> Value { get; set; }
}

internal sealed class TradeContext : DbContext
{
    public DbSet<Trade> Trades => Set<Trade>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");

    // One converter for every type that has a text: its round-trip format, which is the same in every culture.
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Partner>().HaveConversion<TextOf<Partner>>();
        conventions.Properties<Flow>().HaveConversion<TextOf<Flow>>();
        conventions.Properties<Period>().HaveConversion<TextOf<Period>>();
        conventions.Properties<Quantity<Yuan>>().HaveConversion<TextOf<Quantity<Yuan>>>();
    }
}

internal sealed class TextOf<T>()
    : ValueConverter<T, string>(value => value.ToString("R", CultureInfo.InvariantCulture), text => Parse(text))
    where T : IFormattable, IParsable<T>
{
    private static T Parse(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
