using Xunit;

namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>Tests that redirect the console, of which there is one: they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleGroup
{
    public const string Name = "console";
}
