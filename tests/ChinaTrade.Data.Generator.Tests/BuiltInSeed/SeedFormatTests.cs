using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;
using ChinaTrade.Data.Generator.Validation;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>The page of the format says what the seed compiler does.</summary>
public class SeedFormatTests
{
    public static TheoryData<string> CodeLists => [.. CodeListSchema.All.Select(schema => schema.Key)];

    public static TheoryData<string> Parts => [.. CollectionParts.Fields.Keys];

    public static TheoryData<string, string> RequiredFields
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string part in CollectionParts.Fields.Keys)
            {
                foreach (FieldLine line in SeedFormatPage.Tables["Fields of " + part].Where(line => line.IsRequired))
                {
                    data.Add(part, line.Name);
                }
            }

            return data;
        }
    }

    [Fact]
    public void Tables_OfThePage_AreOneForEachPart() => Assert.Equal(
        [
            .. CollectionParts.Fields.Keys.Select(part => "Fields of " + part), .. CodeListSchema.All.Select(schema => schema.Key + ".yaml"),
            "Fields of a member",
        ],
        SeedFormatPage.Tables.Keys.OrderBy(heading => heading == "Fields of a member"));

    [Theory]
    [MemberData(nameof(CodeLists))]
    public void Table_OfACodeList_NamesTheKnownFields(string key)
    {
        IReadOnlyList<FieldLine> table = SeedFormatPage.Tables[key + ".yaml"];

        Assert.Equal(CodeListSchema.Find(key)!.FieldNames, table.Select(field => field.Name));
        Assert.Equal(SeedLegend.TablesOf(RepositoryFiles.Read(SeedFiles.PathOf(CodeListSchema.Find(key)!)))["an entry"], table);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Table_OfACollectionPart_NamesTheKnownFields(string part)
    {
        IReadOnlyList<FieldLine> table = SeedFormatPage.Tables["Fields of " + part];

        Assert.Equal(CollectionParts.Fields[part], table.Select(field => field.Name));
        Assert.Equal(SeedLegend.TablesOf(RepositoryFiles.Read(SeedFiles.WithLegend))[part], table);
    }

    [Fact]
    public void Table_OfAMember_NamesTheKnownFields() =>
        Assert.Equal(SeedFields.GroupMember, SeedFormatPage.Tables["Fields of a member"].Select(field => field.Name));

    [Fact]
    public void MinimalFile_OfThePage_IsValid()
    {
        BoundCollection collection = SeedFiles.Bind(SeedFormatPage.MinimalFile);

        Assert.Empty(collection.Diagnostics);
        FigureModel figure = Assert.Single(collection.Model!.Figures);
        Assert.Equal("9.42 trillion yuan [9.415, 9.425]", figure.DisplayWithBounds);
    }

    [Theory]
    [MemberData(nameof(RequiredFields))]
    public void RequiredField_LeftOut_IsMissed(string part, string field)
    {
        SeedDocument document = Read(ExampleCollection.Text);
        MappingNode node = ExampleCollection.Find(document.Root!, part);
        MappingNode root = ExampleCollection.Without(document.Root!, node, field);

        BoundCollection collection = CollectionBinder.Bind(document with { Root = root }, SeedFiles.Vocabulary);

        Assert.Contains(collection.Diagnostics, diagnostic =>
            diagnostic.Id == DiagnosticIds.MissingField && diagnostic.Arguments.Contains($"the field '{field}'"));
    }

    [Fact]
    public void OptionalFields_LeftOutAllAtOnce_AreNotMissed()
    {
        MappingNode root = Read(SeedFormatPage.MinimalFile).Root!;

        Assert.All(["a collection", "a publication", "an entry"], part => Assert.DoesNotContain(
            SeedFormatPage.Tables["Fields of " + part].Where(field => !field.IsRequired),
            field => ExampleCollection.Find(root, part).Find(field.Name) is not null));
    }

    [Fact]
    public void ExampleCollection_OfTheseTests_IsValid() => Assert.Empty(SeedFiles.Bind(ExampleCollection.Text).Diagnostics);

    private static SeedDocument Read(string seed)
    {
        SeedDocument document = SeedReader.Read(new SeedText("seed.yaml", seed));
        Assert.Empty(document.Diagnostics);
        return document;
    }
}
