using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ChinaTrade.Data.Samples.Tests.Running;

/// <summary>Compiles a program in memory and runs it, with the console as its output.</summary>
internal static class SampleProgram
{
    // What an SDK project sees without saying so.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The output of a file-based app.</summary>
    public static string RunApp(App app, params string[] arguments) =>
        Run([app.Text, ImplicitUsings], LanguageVersion.CSharp14, NullableContextOptions.Enable, arguments);

    /// <summary>The output of a query, in the C# of an older LINQPad: queries must not need the newest one.</summary>
    public static string RunQuery(LinqPadQuery query) =>
        Run([query.ToProgram()], LanguageVersion.CSharp12, NullableContextOptions.Disable, []);

    private static string Run(string[] sources, LanguageVersion language, NullableContextOptions nullable, string[] arguments)
    {
        CSharpParseOptions parsing = new CSharpParseOptions(language).WithFeatures([new("FileBasedProgram", "true")]);
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"sample-{Guid.NewGuid():N}",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, parsing)),
            References,
            new(OutputKind.ConsoleApplication, nullableContextOptions: nullable));
        using MemoryStream assembly = new();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.True(compilation.Emit(assembly).Success);
        MethodInfo entryPoint = Assembly.Load(assembly.ToArray()).EntryPoint!;
        return ConsoleOutput.From(() => entryPoint.Invoke(null, [arguments]));
    }
}
