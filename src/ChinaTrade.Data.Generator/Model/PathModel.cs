namespace ChinaTrade.Data.Generator.Model;

/// <summary>A typed path: what starts it, and the figures that it leads to.</summary>
/// <param name="Name">The C# name of the start: <c>Y2021H1</c>, <c>FirstHalf2021</c>.</param>
/// <param name="Period">The period of the start, after which other periods need no step.</param>
/// <param name="Words">What it is, for documentation: "2021-H1", "SCIO briefing of 2021-07-13".</param>
/// <param name="Publication">The columns and the index of the publication; empty and 0 for a period.</param>
/// <param name="Figures">The figures.</param>
internal sealed record PathModel(
    string Name, string Period, string Words, (string ColumnsClass, int Index) Publication, EquatableArray<PathFigure> Figures)
{
    /// <summary>Members whose figures have moved.</summary>
    public EquatableArray<MovedMember> Moved { get; init; } = EquatableArray<MovedMember>.Empty;

    public bool IsPublication => Publication.ColumnsClass.Length > 0;
}
