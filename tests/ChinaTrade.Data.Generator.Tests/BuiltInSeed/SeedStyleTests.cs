using System.Text;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;
using ChinaTrade.Data.Generator.Validation;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>What legends ask of the library's own seed files and the seed compiler, which serves users too, does not enforce.</summary>
public class SeedStyleTests
{
    private const int LongestRemark = 200;

    public static TheoryData<string> Files => [.. SeedFiles.Paths];

    public static TheoryData<string> CodeLists => [.. CodeListSchema.All.Select(schema => schema.Key)];

    public static TheoryData<string> Collections => [.. SeedFiles.Collections];

    [Theory]
    [MemberData(nameof(Files))]
    public void Text_OfASeedFile_IsCleanUtf8(string path)
    {
        byte[] bytes = RepositoryFiles.ReadBytes(path);
        string text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);

        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.DoesNotContain('\uFEFF', text);
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(CodeLists))]
    public void Fields_OfEachCodeListEntry_StandInTheOrderOfTheLegend(string key)
    {
        CodeListSchema schema = CodeListSchema.Find(key)!;

        Assert.All(SeedFiles.MappingsOf(SeedFiles.Read(SeedFiles.PathOf(schema)).Root!, key),
            entry => AssertOrder(schema.FieldNames, entry));
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void Fields_OfEachPartOfACollection_StandInTheOrderOfTheLegend(string path)
    {
        MappingNode root = SeedFiles.Read(path).Root!;

        AssertOrder(SeedFields.Collection, root);
        Assert.All(SeedFiles.PublicationsOf(path), publication =>
        {
            AssertOrder(SeedFields.Publication, publication);
            Assert.All(SeedFiles.MappingsOf(publication, "sections"), section => AssertOrder(SeedFields.Section, section));
        });
        Assert.All(SeedFiles.MappingsOf(root, "figures"), AssertEntryOrder);
        Assert.All(LongFigures(root), figure =>
        {
            AssertOrder(SeedFields.Figure, figure);
            if (figure.Find("bounds") is MappingNode bounds) AssertOrder(SeedFields.Bounds, bounds);
            if (figure.Find("correction") is not MappingNode correction) return;
            AssertOrder(SeedFields.Correction, correction);
            if (correction.Find("reading") is MappingNode reading) AssertOrder(SeedFields.Reading, reading);
        });
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void Code_OfACollection_IsTheNameOfItsFile(string path) =>
        Assert.Equal(Path.GetFileNameWithoutExtension(path), ((ScalarNode)SeedFiles.Read(path).Root!.Find("collection")!).Value);

    [Theory]
    [MemberData(nameof(Collections))]
    public void Publications_OfACollection_HaveFigures(string path)
    {
        CollectionModel collection = SeedFiles.Bind(RepositoryFiles.Read(path), path).Model!;

        Assert.Empty(collection.Publications.Except(collection.Figures.Select(figure => figure.Publication)));
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void LongForm_OfAFigure_SaysMoreThanItsText(string path) =>
        Assert.All(LongFigures(SeedFiles.Read(path).Root!), figure => Assert.NotEqual(["figure"], NamesOf(figure)));

    [Theory]
    [MemberData(nameof(Collections))]
    public void Remarks_OfEachFigure_AreShort(string path) => Assert.All(
        from figure in LongFigures(SeedFiles.Read(path).Root!)
        from remark in new[] { figure.Find("note"), (figure.Find("correction") as MappingNode)?.Find("reason") }
        where remark is not null
        select ((ScalarNode)remark).Value,
        remark => Assert.InRange(remark.Length, 1, LongestRemark));

    // What an entry is about comes first; then the figures, those of one indicator by transformation.
    private static void AssertEntryOrder(MappingNode entry)
    {
        string[] about = [.. NamesOf(entry).TakeWhile(SeedFields.Entry.Contains)];
        string[] figures = [.. NamesOf(entry).Skip(about.Length)];

        Assert.Equal(SeedFields.Entry.Where(about.Contains), about);
        Assert.All(
            figures.Select(name => SeedFiles.Vocabulary.Fields[name]).GroupBy(field => field.Indicator.Code, StringComparer.Ordinal),
            indicator => Assert.Equal(indicator.OrderBy(field => field.Transformation), indicator));
    }

    private static void AssertOrder(IReadOnlyList<string> order, MappingNode node) =>
        Assert.Equal(order.Where(NamesOf(node).Contains), NamesOf(node));

    private static string[] NamesOf(MappingNode node) => [.. node.Fields.Select(field => field.Name.Value)];

    private static IEnumerable<MappingNode> LongFigures(MappingNode root) =>
        SeedFiles.MappingsOf(root, "figures").SelectMany(entry => entry.Fields).Select(field => field.Value).OfType<MappingNode>();
}
