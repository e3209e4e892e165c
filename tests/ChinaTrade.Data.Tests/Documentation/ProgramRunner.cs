using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>Compiles a top-level program against the library, and runs it in this process.</summary>
internal static class ProgramRunner
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The program; its errors, if it has any, in place of it.</summary>
    public static (byte[]? Image, string Errors) Compile(string code)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp14);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Example", [CSharpSyntaxTree.ParseText(code, options), CSharpSyntaxTree.ParseText(Usings, options)], References,
            new(OutputKind.ConsoleApplication));
        using MemoryStream image = new();
        var result = compilation.Emit(image);
        string errors = string.Join('\n', result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error));
        return (result.Success ? image.ToArray() : null, errors);
    }

    /// <summary>What the program prints; lines end in LF, also those of a format that says otherwise.</summary>
    public static string Run(byte[] image)
    {
        AssemblyLoadContext context = new("example", isCollectible: true);
        (TextWriter before, CultureInfo culture) = (Console.Out, CultureInfo.CurrentCulture);
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            MethodInfo main = context.LoadFromStream(new MemoryStream(image)).EntryPoint!;
            main.Invoke(null, [Array.Empty<string>()]);
            return output.ToString().ReplaceLineEndings("\n");
        }
        finally
        {
            Console.SetOut(before);
            CultureInfo.CurrentCulture = culture;
            context.Unload();
        }
    }
}
