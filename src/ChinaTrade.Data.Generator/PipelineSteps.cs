namespace ChinaTrade.Data.Generator;

/// <summary>The names of the pipeline's steps: the generator tags with them, the caching tests ask for them.</summary>
internal static class PipelineSteps
{
    public const string Read = nameof(Read);
    public const string Parse = nameof(Parse);
    public const string CodeLists = nameof(CodeLists);
    public const string Bind = nameof(Bind);
    public const string Publication = nameof(Publication);
    public const string Heads = nameof(Heads);
    public const string Diagnostics = nameof(Diagnostics);
}
