using ChinaTrade.Data.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Layout;

/// <summary>Folders of the library use one another in one direction only. Most of them share one namespace, so symbols are
/// followed.</summary>
public sealed class FolderDirectionTests
{
    // Folders of one level use each other freely. At the root lie the built-in figures, whose publications a row may name.
    private static readonly string[][] Levels =
    [
        ["Intervals", "Text"], ["Terms"], ["Quantities", "Units", "Dimensions"], ["Figures", "Overlap"], ["Querying"], ["Metrics", "Auditing", "Series"], [""], ["Exchange"],
    ];

    [Fact]
    public void Folders_OfTheLibrary_UseOnlyThoseBelow()
    {
        CSharpCompilation library = SeedDriver.RunForLibrary(LibrarySource.Seed).Compilation;
        SyntaxTree[] trees = [.. library.SyntaxTrees.Where(tree => LevelOf(tree.FilePath) >= 0)];

        Assert.True(trees.Length > 200, $"Only {trees.Length} files were found.");
        Assert.Empty(trees.SelectMany(tree => UsesOfHigher(library, tree)).Distinct());
    }

    private static IEnumerable<string> UsesOfHigher(CSharpCompilation library, SyntaxTree tree)
    {
        SemanticModel model = library.GetSemanticModel(tree);
        return
            from name in tree.GetRoot().DescendantNodes(node => node is not AttributeListSyntax).OfType<SimpleNameSyntax>()
            let symbol = model.GetSymbolInfo(name).Symbol
            let type = symbol as INamedTypeSymbol ?? symbol?.ContainingType
            where type is not null
            let levels = type.OriginalDefinition.DeclaringSyntaxReferences.Select(part => LevelOf(part.SyntaxTree.FilePath))
                .Where(level => level >= 0)
            where levels.Any() && levels.Min() > LevelOf(tree.FilePath)
            select $"{Path.GetRelativePath(LibrarySource.Root, tree.FilePath)}: {type.Name}";
    }

    // Generated sources have no folder: −1.
    private static int LevelOf(string path)
    {
        if (!path.StartsWith(LibrarySource.Root, StringComparison.Ordinal)) return -1;
        string relative = Path.GetRelativePath(LibrarySource.Root, path);
        string[] parts = relative.Split(Path.DirectorySeparatorChar);
        string folder = parts.Length > 1 ? parts[0] : "";
        return Array.FindIndex(Levels, level => level.Contains(folder, StringComparer.Ordinal));
    }
}
