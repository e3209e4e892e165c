namespace ChinaTrade.Data.Generator.Model;

/// <summary>A field of a code list's entries.</summary>
/// <param name="Name">As the seed spells it.</param>
/// <param name="Property">The C# property; empty where there is none.</param>
/// <param name="Kind">The shape of its value.</param>
/// <param name="IsRequired">Whether an entry without it is refused.</param>
/// <param name="Type">Of a choice, the C# enumeration; of a list of codes, the key of the list that they come from.</param>
/// <param name="Choices">The values of a choice.</param>
internal sealed record CodeField(
    string Name, string Property, CodeFieldKind Kind, bool IsRequired, string Type, IReadOnlyList<string> Choices)
{
    /// <summary>Whether the order of a list's items says something; all others are sorted.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether the items are codes of another list.</summary>
    public bool HasCodes => Kind == CodeFieldKind.List && Type.Length > 0;

    public static CodeField Text(string name, string property) => new(name, property, CodeFieldKind.Text, false, string.Empty, []);

    public static CodeField Required(string name, string property) => new(name, property, CodeFieldKind.Text, true, string.Empty, []);

    public static CodeField List(string name, string property) => new(name, property, CodeFieldKind.List, false, string.Empty, []);

    public static CodeField FieldName(string name, string property) =>
        new(name, property, CodeFieldKind.FieldName, false, string.Empty, []);

    public static CodeField CodesOf(string name, string property, string key) => new(name, property, CodeFieldKind.List, false, key, []);

    public static CodeField RequiredCodesOf(string name, string property, string key) =>
        new(name, property, CodeFieldKind.List, true, key, []);

    public static CodeField Flag(string name, string property) =>
        new(name, property, CodeFieldKind.Flag, false, string.Empty, ["yes", "no"]);

    public static CodeField Choice(string name, string property, string type, params string[] choices) =>
        new(name, property, CodeFieldKind.Choice, false, type, choices);

    public static CodeField RequiredChoice(string name, string property, string type, params string[] choices) =>
        new(name, property, CodeFieldKind.Choice, true, type, choices);
}
