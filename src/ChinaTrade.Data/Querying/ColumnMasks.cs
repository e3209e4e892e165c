namespace ChinaTrade.Data;

/// <summary>Which codes of a column pass a query. What is alike for all columns is found once.</summary>
internal sealed class ColumnMasks
{
    private const int MostOnStack = 256;

    private static readonly Flow[] AllFlows = Enum.GetValues<Flow>();

    private static readonly ObservationStatus[] AllStatuses = Enum.GetValues<ObservationStatus>();

    private readonly string[][]?[] asked = new string[][]?[(int)QueryField.Producer + 1];
    private readonly bool?[] mustBreakDown = new bool?[(int)Dimension.TransportMode + 1];

    public ColumnMasks(QuerySpecification query)
    {
        // Members of a group depend on the period too, and are looked at elsewhere.
        foreach (QueryFilter filter in query.Filters)
        {
            if (filter.IsMembersOf) Groups = [.. Groups, Partners.Get(filter.Codes[0])];
            else asked[(int)filter.Field] = [.. asked[(int)filter.Field] ?? [], [.. filter.Codes]];
        }

        for (int i = 0; i < mustBreakDown.Length; i++) mustBreakDown[i] = query.MustBreakDownBy((Dimension)i);
        Values = new(query.Values);
        Flows = Of(Dimension.Flow, AllFlows, flow => flow.ToCode());
        Statuses = Of(QueryField.Status, AllStatuses, status => status.ToCode());
    }

    /// <summary>The groups that partners must be members of.</summary>
    public Partner[] Groups { get; } = [];

    public ValueMask Values { get; }

    public CodeMask Flows { get; }

    public CodeMask Statuses { get; }

    public bool PassesPublication(string code) => Passes(QueryField.Publication, code);

    public CodeMask OfPeriods(string[] periods) => Of(QueryField.Period, periods, period => period);

    public CodeMask OfProducers(Producer[] producers) => Of(QueryField.Producer, producers, producer => producer.Code);

    /// <summary>The codes of a dimension, which <c>By</c> may ask to be broken down by, or not to be.</summary>
    public CodeMask Of(Dimension dimension, CodeListEntry[] entries) => Of(dimension, entries, entry => entry.Code);

    public CodeMask OfMeasures(MeasureInUnit[] measures)
    {
        Span<bool> passes = measures.Length <= MostOnStack ? stackalloc bool[measures.Length] : new bool[measures.Length];
        for (int i = 0; i < measures.Length; i++)
        {
            (Measure measure, string unit) = measures[i];
            passes[i] = Passes(QueryField.Indicator, measure.Indicator.Code)
                && Passes(QueryField.Transformation, measure.Transformation.ToCode())
                && Passes(QueryField.Basis, measure.Basis?.Code ?? string.Empty)
                && Passes(QueryField.Unit, unit);
        }

        return CodeMask.Of(passes);
    }

    private CodeMask Of<T>(Dimension dimension, T[] entries, Func<T, string> code) => Of(QuerySpecification.FieldOf(dimension), entries, code, mustBreakDown[(int)dimension]);

    private CodeMask Of<T>(QueryField field, T[] entries, Func<T, string> code, bool? isPart = null)
    {
        if (asked[(int)field] is null && isPart is null) return CodeMask.All;
        Span<bool> passes = entries.Length <= MostOnStack ? stackalloc bool[entries.Length] : new bool[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            string text = code(entries[i]);
            bool isTotal = SeriesKey.IsTotal(text);
            passes[i] = isPart != isTotal && Passes(field, text);
        }

        return CodeMask.Of(passes);
    }

    private bool Passes(QueryField field, string code)
    {
        foreach (string[] codes in asked[(int)field] ?? [])
        {
            if (Array.IndexOf(codes, code) < 0) return false;
        }

        return true;
    }
}
