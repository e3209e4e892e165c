using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>What a step of a typed path shows on hovering: what it is about, what follows, and how many figures that is.</summary>
internal static class NodeTooltip
{
    private const string Total = "Total";

    private const int MostNames = 6;

    /// <summary>Returns "ASEAN: value, growth, share; exports, imports. 8 figures."</summary>
    public static string Of(PathNode node)
    {
        PathNode[] children = node.Children.ToArray();
        IEnumerable<string> members = node.Figures.Concat(children.Where(child => child.Name == Total).SelectMany(child => child.Figures))
            .Select(figure => Words(figure.Key));
        IEnumerable<string> steps = children.Where(child => child.Name != Total).Select(NameOf);
        string below = string.Join("; ", new[] { ListOf(members.Distinct()), ListOf(steps) }.Where(list => list.Length > 0));
        int count = node.AllFigures.Count();
        return $"{Capital(NameOf(node))}{(below.Length > 0 ? ": " + below : string.Empty)}. {Literals.Number(count)} {(count == 1 ? "figure" : "figures")}.";
    }

    private static string ListOf(IEnumerable<string> names)
    {
        string[] all = names.ToArray();
        string shown = string.Join(", ", all.Take(MostNames));
        return all.Length <= MostNames ? shown : $"{shown} and {Literals.Number(all.Length - MostNames)} more";
    }

    // An entry of a code list has its name, anything else the words of its member.
    private static string NameOf(PathNode node) => node.AllFigures
        .SelectMany(figure => figure.Figure.Key)
        .FirstOrDefault(code => !code.IsTotal && code.Member == node.Name)?.Name ?? Words(node.Name);

    private static string Words(string member) => CodeText.OfName(member).Replace('-', ' ');

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
