namespace ChinaTrade.Data.Generator.Model;

/// <summary>An entry of a code list: its code, the C# member that stands for it, and its other fields.</summary>
internal sealed record CodeEntry(string Code, string Member, EquatableArray<CodeValue> Values)
{
    /// <summary>A text field; <c>null</c> where it is left out.</summary>
    public string? Text(string field) => Items(field) is { Count: 1 } items ? items[0] : null;

    /// <summary>A list field; empty where it is left out.</summary>
    public EquatableArray<string> Items(string field)
    {
        foreach (CodeValue value in Values)
        {
            if (value.Field == field) return value.Items;
        }

        return EquatableArray<string>.Empty;
    }

    /// <summary>The English name, or the code where the list has none.</summary>
    public string Name => Text("name") ?? Code;
}
