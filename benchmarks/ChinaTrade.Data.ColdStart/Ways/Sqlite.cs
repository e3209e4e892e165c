using Microsoft.Data.Sqlite;

// The file beside the program, made on the first run and not counted: later runs only read it.
string path = Path.Combine(AppContext.BaseDirectory, "figures.db");
bool isNew = !File.Exists(path);
using SqliteConnection connection = new($"Data Source={path}");
connection.Open();
if (isNew) Fill(connection);
using SqliteCommand command = connection.CreateCommand();
command.CommandText =
    "SELECT value FROM figures WHERE period = '2021-H1' AND indicator = 'trade-value' AND transformation = 'level' AND flow = 'total' AND partner = 'world' AND commodity = 'all'";
Console.WriteLine(command.ExecuteScalar());

static void Fill(SqliteConnection connection)
{
    using StreamReader file = new(typeof(Program).Assembly.GetManifestResourceStream("figures.csv")!);
    using SqliteTransaction transaction = connection.BeginTransaction();
    using SqliteCommand command = connection.CreateCommand();
    command.CommandText = $"CREATE TABLE figures ({file.ReadLine()})";
    command.ExecuteNonQuery();
    command.CommandText = "INSERT INTO figures VALUES ($0, $1, $2, $3, $4, $5, $6)";
    for (int i = 0; i < 7; i++) command.Parameters.Add($"${i}", SqliteType.Text);
    while (file.ReadLine() is { } line)
    {
        string[] cells = line.Split(',');
        for (int i = 0; i < cells.Length; i++) command.Parameters[i].Value = cells[i];
        command.ExecuteNonQuery();
    }

    transaction.Commit();
}
