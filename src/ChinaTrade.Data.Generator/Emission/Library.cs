namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The library's types as generated code names them: in full, or a user's own type of that name would be meant.</summary>
internal static class Library
{
    public const string CodeColumn = Namespace + "CodeColumn";
    public const string Dimension = Namespace + "Dimension";
    public const string Figure = Namespace + "Figure";
    public const string FigureColumns = Namespace + "FigureColumns";
    public const string FigureList = Namespace + "FigureList";
    public const string FigureSet = Namespace + "IFigureSet";
    public const string FigureNode = Namespace + "IFigureNode";
    public const string Interval = Namespace + "Interval";
    public const string Period = Namespace + "Period";
    public const string Publication = Namespace + "Publication";
    public const string ReleaseKind = Namespace + "ReleaseKind";
    public const string Section = Namespace + "Section";

    public const string Namespace = "global::ChinaTrade.Data.";
}
