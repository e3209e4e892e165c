namespace ChinaTrade.Data.Generator.Model;

/// <summary>A member of a group of partners, with the months from and until which it is one; empty where not known.</summary>
internal sealed record MembershipModel(string Partner, string From, string Until)
{
    /// <summary>As an item of a code list's field: <c>partner|from|until</c>.</summary>
    public string ToText() => string.Join("|", Partner, From, Until);

    public static MembershipModel OfText(string text)
    {
        string[] parts = text.Split('|');
        return new(parts[0], parts[1], parts[2]);
    }
}
