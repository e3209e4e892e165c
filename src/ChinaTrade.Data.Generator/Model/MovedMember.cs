namespace ChinaTrade.Data.Generator.Model;

/// <summary>A member that stays for one minor version after its figure has moved.</summary>
/// <param name="Steps">The steps from the period to the member.</param>
/// <param name="Member">The member.</param>
/// <param name="To">The path of the figure.</param>
/// <param name="Figure">The figure.</param>
internal sealed record MovedMember(EquatableArray<string> Steps, string Member, string To, PathFigure Figure);
