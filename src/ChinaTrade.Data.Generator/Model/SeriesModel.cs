namespace ChinaTrade.Data.Generator.Model;

/// <summary>The point in the dimensions that a figure is about, with the C# members and names of its codes.</summary>
internal sealed record SeriesModel(string Period, Flow Flow, EquatableArray<DimensionCode> Dimensions)
{
    public IEnumerable<string> Codes => Dimensions.Select(dimension => dimension.Code);

    public string CodeOf(string listKey) => Dimensions.First(dimension => dimension.ListKey == listKey).Code;

    /// <summary>The dimensions besides flow that the figure breaks down by, in canonical order.</summary>
    public IEnumerable<DimensionCode> Broken => Dimensions.Where(dimension => !dimension.IsTotal);

    /// <summary>In words: "ASEAN, exports".</summary>
    public string Text
    {
        get
        {
            List<string> parts = Broken.Select(dimension => dimension.Name).ToList();
            if (Flow != Flow.Total) parts.Add(CodeText.OfName(Flow.ToString()));
            return parts.Count == 0 ? "all trade" : string.Join(", ", parts);
        }
    }
}
