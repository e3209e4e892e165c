namespace ChinaTrade.Data.Generator;

/// <summary>The names of the pipeline's steps: the generator tags with them, the caching tests ask for them.</summary>
internal static class PipelineSteps
{
    public const string Read = nameof(Read);
    public const string Parse = nameof(Parse);
    public const string CodeLists = nameof(CodeLists);
    public const string Bind = nameof(Bind);
    public const string Columns = nameof(Columns);
    public const string Paths = nameof(Paths);
    public const string Root = nameof(Root);
    public const string Diagnostics = nameof(Diagnostics);
}
