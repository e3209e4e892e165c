using ChinaTrade.Data.Generator.Diagnostics;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Diagnostics;

/// <summary>Each diagnostic links to a heading of its own.</summary>
public sealed class DiagnosticPageTests
{
    private static readonly string[] Sections =
        [.. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "diagnostics.md")).Split("\n## ").Skip(1)];

    private static readonly string[] Headings = [.. Sections.Select(section => section.Split('\n')[0])];

    [Fact]
    public void Headings_OfThePage_AreTheDiagnosticsInOrder() =>
        Assert.Equal(SeedDescriptors.All.Select(descriptor => $"{descriptor.Id}: {descriptor.Title}"), Headings);

    [Fact]
    public void HelpLinks_OfDiagnostics_LeadToTheHeadings() =>
        Assert.Equal(Headings.Select(AnchorOf), SeedDescriptors.All.Select(descriptor => descriptor.HelpLinkUri.Split('#')[1]));

    [Fact]
    public void Sections_OfThePage_ShowABadExample() =>
        Assert.Empty(Sections.Where(section => section.Split("\n```").Length != 3).Select(section => section.Split('\n')[0]));

    // What the forge makes of a heading: lower case, punctuation dropped, spaces to hyphens.
    private static string AnchorOf(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');
}
