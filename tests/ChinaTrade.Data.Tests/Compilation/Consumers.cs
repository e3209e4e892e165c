using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>The projects in which every expression is compiled.</summary>
internal static class Consumers
{
    public static IReadOnlyDictionary<string, Consumer> ByName { get; } = new Consumer[]
    {
        new CSharpConsumer("C# 14 on .NET 10", Languages.CSharp14, LanguageVersion.CSharp14, ConsumerReferences.Net10),
        new CSharpConsumer("C# 12 on .NET 8", Languages.CSharp12, LanguageVersion.CSharp12, ConsumerReferences.Net8),
        new FSharpConsumer("F# on .NET 10", ConsumerReferences.Net10),
        new FSharpConsumer("F# on .NET 8", ConsumerReferences.Net8),
        new VisualBasicConsumer("Visual Basic on .NET 10", ConsumerReferences.Net10),
        new VisualBasicConsumer("Visual Basic on .NET 8", ConsumerReferences.Net8),
    }.ToDictionary(consumer => consumer.Name, StringComparer.Ordinal);
}
