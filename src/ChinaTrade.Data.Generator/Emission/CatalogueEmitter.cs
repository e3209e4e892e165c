using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The code lists as source files, by file name.</summary>
internal static class CatalogueEmitter
{
    // Wholes outside China's trade are known by code alone.
    private static readonly string[] WithoutClass = ["outside-wholes"];

    public static IEnumerable<KeyValuePair<string, string>> Emit(CodeLists lists)
    {
        foreach (CodeList list in lists.Lists.Where(list => !WithoutClass.Contains(list.Key)))
        {
            CodeListSchema schema = CodeListSchema.Find(list.Key)!;
            string source = list.Key switch
            {
                "indicators" => IndicatorsEmitter.Emit(lists),
                "units" or "bases" => DefinitionsEmitter.Emit(list, schema),
                _ => CodeListEmitter.Emit(list, schema),
            };
            yield return new(schema.ClassName + ".g.cs", source);
            if (list.Key is "units" or "bases") yield return new(schema.ClassName + ".Types.g.cs", DefinedTypesEmitter.Emit(list, schema));
        }

        if (lists.Lists.Count == 0) yield break;
        yield return new("DimensionLists.g.cs", DimensionListsEmitter.Emit());
        yield return new("SeedManifest.g.cs", ManifestEmitter.Emit(lists));
        yield return new("QuantityJsonResolver.g.cs", JsonEmitter.Emit(lists));
    }
}
