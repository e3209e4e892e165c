namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>A project of one language and target that uses the library.</summary>
internal abstract class Consumer
{
    private readonly Lazy<Dictionary<(string Text, string Type), string>> errors;

    protected Consumer(string name, Languages language)
    {
        Name = name;
        Language = language;
        errors = new(CompileAll);
    }

    public string Name { get; }

    public Languages Language { get; }

    public IEnumerable<Expression> Expressions => Compilation.Expressions.All.Where(expression => expression.In.HasFlag(Language));

    /// <summary>The error codes that each outcome may have.</summary>
    protected abstract IReadOnlyDictionary<Outcome, string[]> ErrorCodes { get; }

    /// <summary>Returns the codes that the outcome may have; the empty text where nothing is wrong.</summary>
    public string[] CodesOf(Outcome outcome) => outcome == Outcome.Compiles ? [string.Empty] : ErrorCodes[outcome];

    /// <summary>Returns the errors of an expression, and the empty text if it compiles as that type.</summary>
    public string ErrorOf(string text, string type) => errors.Value[(text, type)];

    /// <summary>Returns the errors of each expression in order. They are compiled together.</summary>
    protected abstract IReadOnlyList<string> Compile(IReadOnlyList<(string Text, string Type)> expressions);

    // Apart, since an error keeps a compiler from looking at what else is wrong.
    private Dictionary<(string Text, string Type), string> CompileAll() => Expressions
        .GroupBy(expression => expression.Outcome == Outcome.Compiles, expression => (expression.Text, expression.Type))
        .SelectMany(group => group.Zip(Compile([.. group])))
        .ToDictionary(each => each.First, each => each.Second);
}
