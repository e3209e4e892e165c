using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The code lists as source files, by file name.</summary>
internal static class CatalogueEmitter
{
    public static IEnumerable<KeyValuePair<string, string>> Emit(CodeLists lists)
    {
        foreach (CodeList list in lists.Lists)
        {
            CodeListSchema schema = CodeListSchema.Find(list.Key)!;
            string source = list.Key switch
            {
                "indicators" => IndicatorsEmitter.Emit(lists),
                "outside-wholes" => OutsideWholesEmitter.Emit(list, schema),
                "units" or "bases" => DefinitionsEmitter.Emit(list, schema),
                _ => CodeListEmitter.Emit(list, schema),
            };
            yield return new(schema.ClassName + ".g.cs", source);
            if (list.Key is "units" or "bases") yield return new(schema.ClassName + ".Types.g.cs", DefinedTypesEmitter.Emit(list, schema));
        }

        if (lists.Lists.Count == 0) yield break;
        yield return new("TradeCodes.g.cs", VocabularyEmitter.Emit());
        yield return new("SeedManifest.g.cs", ManifestEmitter.Emit(lists));
        yield return new("QuantityJsonResolver.g.cs", JsonEmitter.Emit(lists));
    }
}
