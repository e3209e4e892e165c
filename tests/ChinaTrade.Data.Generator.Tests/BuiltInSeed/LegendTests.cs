using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Validation;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>Who edits a seed file reads its legend and nothing else: it names the fields that the seed compiler knows, in their
/// order.</summary>
public class LegendTests
{
    public static TheoryData<string> CodeLists => [.. CodeListSchema.All.Select(schema => schema.Key)];

    public static TheoryData<string> Collections => [.. SeedFiles.Collections];

    [Fact]
    public void SeedFiles_OfTheLibrary_AreACollectionOrACodeList() => Assert.Equal(
        SeedFiles.Paths.Except(SeedFiles.Collections),
        CodeListSchema.All.Select(SeedFiles.PathOf).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(CodeLists))]
    public void Legend_OfACodeList_NamesTheFieldsOfItsSchema(string key)
    {
        CodeListSchema schema = CodeListSchema.Find(key)!;
        string[] required = ["code", .. schema.Fields.Where(field => field.IsRequired).Select(field => field.Name)];

        IReadOnlyList<FieldLine> legend = SeedLegend.TablesOf(RepositoryFiles.Read(SeedFiles.PathOf(schema)))["an entry"];

        Assert.Equal(schema.FieldNames.Select(name => new FieldLine(name, required.Contains(name))), legend);
    }

    [Fact]
    public void Legend_OfPartners_NamesTheFieldsOfAMember()
    {
        string partners = RepositoryFiles.Read(SeedFiles.PathOf(CodeListSchema.Find("partners")!));

        Assert.Equal(SeedFields.GroupMember, SeedLegend.TablesOf(partners)["a member"].Select(field => field.Name));
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void Legend_OfACollection_PointsToThePageOfTheFormat(string path) => Assert.StartsWith(
        "# Figures of one period as publications print them. The format in full: docs/seed-format.md.\n", RepositoryFiles.Read(path), StringComparison.Ordinal);

    [Fact]
    public void Legend_InFull_NamesTheFieldsOfEachPart()
    {
        IReadOnlyDictionary<string, IReadOnlyList<FieldLine>> tables = SeedLegend.TablesOf(RepositoryFiles.Read(SeedFiles.WithLegend));

        Assert.Equal(CollectionParts.Fields.Keys, tables.Keys);
        Assert.All(CollectionParts.Fields, part => Assert.Equal(part.Value, tables[part.Key].Select(field => field.Name)));
    }
}
