namespace ChinaTrade.Data.Samples.Tests.Running;

/// <summary>A query of the package for LINQPad: an XML head, then the statements of an app.</summary>
internal sealed record LinqPadQuery(string Name, string Text)
{
    // What a query sees without saying so, as far as .NET itself has it.
    private static readonly string[] DefaultNamespaces =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.Data", "System.Diagnostics", "System.IO", "System.Linq",
        "System.Linq.Expressions", "System.Reflection", "System.Text", "System.Text.RegularExpressions", "System.Threading",
        "System.Transactions", "System.Xml", "System.Xml.Linq", "System.Xml.XPath",
    ];

    /// <summary>The names of the queries, in the order in which LINQPad shows them.</summary>
    public static IReadOnlyList<string> Order { get; } =
        SampleFiles.ReadQuery("FileOrder.txt").TrimEnd('\n').Split('\n');

    /// <summary>The app of the same statements: the third query, "Who ran ahead.linq", is <c>03-who-ran-ahead.cs</c>.</summary>
    public string AppName
    {
        get
        {
            string words = Path.GetFileNameWithoutExtension(Name).ToLowerInvariant().Replace(' ', '-');
            return $"{Order.ToList().IndexOf(Name) + 1:00}-{words}.cs";
        }
    }

    public static LinqPadQuery Read(string name) => new(name, SampleFiles.ReadQuery(name));

    /// <summary>The query that an app makes: what LINQPad has itself is left out.</summary>
    public static string TextOf(App app)
    {
        IEnumerable<string> namespaces = app.Namespaces
            .Where(name => name != typeof(Dumping).Namespace)
            .Select(name => $"  <Namespace>{name}</Namespace>\n");
        return $"<Query Kind=\"Statements\">\n  <NuGetReference>ChinaTrade.Data</NuGetReference>\n{string.Concat(namespaces)}</Query>\n\n{app.Body}";
    }

    /// <summary>The program that LINQPad makes of the query.</summary>
    public string ToProgram()
    {
        string[] parts = Text.Split("</Query>\n", 2);
        IEnumerable<string> named = System.Xml.Linq.XElement.Parse(parts[0] + "</Query>").Elements("Namespace")
            .Select(element => element.Value);
        IEnumerable<string> usings = DefaultNamespaces.Concat(named).Append(typeof(Dumping).Namespace!);
        return string.Concat(usings.Select(name => $"using {name};\n")) + parts[1];
    }
}
