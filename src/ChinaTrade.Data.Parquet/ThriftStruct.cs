namespace ChinaTrade.Data.Parquet;

/// <summary>The numbers of a structure in Thrift's compact protocol, by field; texts and lists are passed over.</summary>
internal sealed class ThriftStruct
{
    private readonly Dictionary<int, long> numbers = [];
    private readonly Dictionary<int, ThriftStruct> structs = [];

    /// <summary>Returns the number of a field, or null if the field is absent.</summary>
    public long? Number(int field) => numbers.TryGetValue(field, out long number) ? number : null;

    /// <summary>Returns the structure of a field, or null if the field is absent.</summary>
    public ThriftStruct? Struct(int field) => structs.GetValueOrDefault(field);

    /// <summary>Sets the number of a field.</summary>
    public void Set(int field, long number) => numbers[field] = number;

    /// <summary>Sets the structure of a field.</summary>
    public void Set(int field, ThriftStruct value) => structs[field] = value;
}
