namespace ChinaTrade.Data.Generator.Model;

/// <summary>The publications and figures of a seed file as emission needs them: without places in the file, so that moved lines emit
/// nothing anew.</summary>
/// <remarks>Compared by value, like everything that travels through the pipeline. It holds the names that its documentation needs, so that
/// a code added to a list leaves it equal. Publications and figures are in the order of the dataset.</remarks>
/// <param name="Code">The code.</param>
/// <param name="Period">The period.</param>
/// <param name="Publications">The publications.</param>
/// <param name="Figures">The figures, readings among them.</param>
/// <param name="Readings">For each doubtful figure that has a reading its row, and the row of the reading.</param>
internal sealed record CollectionModel(
    string Code, string Period, EquatableArray<PublicationModel> Publications, EquatableArray<FigureModel> Figures,
    EquatableArray<(int Printed, int Reading)> Readings)
{
    /// <summary>Whether it is a table, whose figures are found by queries and have no typed members.</summary>
    public bool IsTable { get; init; }

    /// <summary>The C# class of its columns.</summary>
    public string ColumnsClass => "Collection" + CodeText.ToName(Code);
}
