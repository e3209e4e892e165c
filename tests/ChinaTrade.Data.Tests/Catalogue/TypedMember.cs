using System.Reflection;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>A member of the typed path that leads to a figure.</summary>
/// <param name="Path">As a user writes it: <c>FirstHalf2021.Partners.Asean.Total.Growth</c>.</param>
/// <param name="Property">The member.</param>
/// <param name="Figure">The figure.</param>
internal sealed record TypedMember(string Path, PropertyInfo Property, Figure Figure)
{
    /// <summary>The name under which the compiler documents it.</summary>
    public string DocumentationId => $"P:{Property.DeclaringType!.FullName!.Replace('+', '.')}.{Property.Name}";
}
