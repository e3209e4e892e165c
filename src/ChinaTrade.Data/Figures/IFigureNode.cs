namespace ChinaTrade.Data;

/// <summary>A step on the typed path, such as <c>Briefings.FirstHalf2021.Partners.Asean</c>: it holds no data and costs nothing.</summary>
public interface IFigureNode
{
    /// <summary>Every figure that the path leads to from here.</summary>
    FigureList Figures { get; }
}
