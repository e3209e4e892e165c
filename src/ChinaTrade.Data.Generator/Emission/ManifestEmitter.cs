using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>
/// The code lists as one constant of the library, so that a generator that runs in a user's project, where only the compiled library
/// is, can check and resolve the codes of the user's own seeds.
/// </summary>
internal static class ManifestEmitter
{
    public const string TypeName = "ChinaTrade.Data.TypedPaths.SeedManifest";

    public const string FieldName = "CodeLists";

    public static string Emit(CodeLists lists)
    {
        SourceWriter writer = new();
        writer.Line("namespace ChinaTrade.Data.TypedPaths;").Line();
        writer.Summary("The code lists, for generators that read seeds of a user's own.");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open("public static class SeedManifest");
        writer.Summary("A line an entry: list, code, member, fields.");
        writer.Line($"public const string {FieldName} =").Line("    " + Literals.Lines(CodeListManifest.Write(lists)) + ";");
        return writer.Close().ToString();
    }
}
