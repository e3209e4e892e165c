using ChinaTrade.Data.Generator.Tests.Driving;

namespace ChinaTrade.Data.Generator.Tests.Diagnostics;

/// <summary>A seed with one fault.</summary>
/// <param name="Name">What is wrong, as the name of its snapshot.</param>
/// <param name="Id">The diagnostic that must be among those reported.</param>
/// <param name="Run">The generator's run over it.</param>
internal sealed record BadSeed(string Name, string Id, Func<SeedRun> Run)
{
    public static BadSeed Collection(string name, string id, string content) =>
        new(name, id, () => SeedDriver.RunForUser(SeedFile.From("example", content)));

    public static BadSeed Entries(string name, string id, string entries) =>
        new(name, id, () => SeedDriver.RunForUser(TinyCollection.From(entries)));

    public static BadSeed Bytes(string name, string id, byte[] content) =>
        new(name, id, () => SeedDriver.RunForUser(SeedFile.OfBytes("example", content)));

    /// <summary>Two files in one project.</summary>
    public static BadSeed Files(string name, string id, string first, string second) =>
        new(name, id, () => SeedDriver.RunForUser(SeedFile.From("example", first), SeedFile.From("other", second)));

    /// <summary>A code list in the library's own build.</summary>
    public static BadSeed List(string name, string id, string list, string content) =>
        new(name, id, () => SeedDriver.RunForLibrary([.. TinyLists.With(list, content), TinyCollection.From()]));
}
