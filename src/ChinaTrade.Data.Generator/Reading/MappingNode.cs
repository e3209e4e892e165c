namespace ChinaTrade.Data.Generator.Reading;

/// <summary>Fields with their values, in the order of the file.</summary>
internal sealed class MappingNode(SeedPosition position, IReadOnlyList<MappingField> fields) : SeedNode(position)
{
    public IReadOnlyList<MappingField> Fields { get; } = fields;

    public override string Shape => "fields";

    /// <summary>The value of a field; <c>null</c> where the field is missing.</summary>
    public SeedNode? Find(string name)
    {
        foreach (MappingField field in Fields)
        {
            if (field.Name.Value == name) return field.Value;
        }

        return null;
    }
}
