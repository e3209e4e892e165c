namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>Languages in which an expression is written alike.</summary>
[Flags]
internal enum Languages
{
    None = 0,

    /// <summary>The newest C#.</summary>
    CSharp14 = 1,

    /// <summary>The C# of the oldest supported SDK.</summary>
    CSharp12 = 2,

    FSharp = 4,

    VisualBasic = 8,

    CSharp = CSharp14 | CSharp12,

    /// <summary>Languages that have neither extension operators nor their error messages.</summary>
    Others = FSharp | VisualBasic,

    All = CSharp | Others,
}
