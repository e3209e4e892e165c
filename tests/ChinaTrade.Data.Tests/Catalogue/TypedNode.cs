using System.Reflection;
using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>A step of the typed path, with what it leads to, found by walking its properties.</summary>
internal sealed partial record TypedNode(string Path, IFigureNode Node)
{
    /// <summary>The first step of the path of each publication that has one, and of each period.</summary>
    public static IEnumerable<TypedNode> Roots { get; } =
    [
        .. typeof(Briefings).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => new TypedNode(property.Name, (IFigureNode)property.GetValue(null)!)),
        .. from year in typeof(TradeData).GetProperties(BindingFlags.Public | BindingFlags.Static)
           where Year().IsMatch(year.Name)
           from period in year.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
           select new TypedNode($"{year.Name}.{period.Name}", (IFigureNode)period.GetValue(year.GetValue(null))!),
    ];

    /// <summary>Every step of every path.</summary>
    public static IReadOnlyList<TypedNode> All { get; } = [.. Roots.SelectMany(root => root.WithChildren())];

    /// <summary>Every member that leads to a figure.</summary>
    public static IReadOnlyList<TypedMember> AllMembers { get; } = [.. Roots.SelectMany(root => root.Members())];

    /// <summary>The members from here on.</summary>
    public IEnumerable<TypedMember> Members() => WithChildren().SelectMany(node => node.OwnMembers());

    private IEnumerable<TypedNode> WithChildren() => Properties
        .Where(property => property.PropertyType.IsAssignableTo(typeof(IFigureNode)))
        .SelectMany(property => new TypedNode($"{Path}.{property.Name}", (IFigureNode)property.GetValue(Node)!).WithChildren())
        .Prepend(this);

    private IEnumerable<TypedMember> OwnMembers() => Properties
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Figure<>))
        .Select(property => new TypedMember($"{Path}.{property.Name}", property, Untyped(property.GetValue(Node)!)));

    private PropertyInfo[] Properties => Node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static Figure Untyped(object figure) => (Figure)figure.GetType().GetProperty(nameof(Figure<>.Untyped))!.GetValue(figure)!;

    [GeneratedRegex("^Y[0-9]{4}$")]
    private static partial Regex Year();
}
