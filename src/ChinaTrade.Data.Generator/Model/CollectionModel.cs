namespace ChinaTrade.Data.Generator.Model;

/// <summary>The publications and figures of a seed file as emission needs them: without places in the file, so that moved lines emit nothing
/// anew.</summary>
/// <remarks>Compared by value, like everything that travels through the pipeline. It holds the names that its documentation needs, so that a
/// code added to a list leaves it equal. Publications and figures are in the order of the dataset.</remarks>
internal sealed record CollectionModel(
    string Code, string Period, EquatableArray<PublicationModel> Publications, EquatableArray<FigureModel> Figures)
{
    /// <summary>The C# class of its columns.</summary>
    public string ColumnsClass => "Collection" + CodeText.ToName(Code);
}
