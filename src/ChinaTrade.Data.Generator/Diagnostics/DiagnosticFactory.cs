using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ChinaTrade.Data.Generator.Diagnostics;

/// <summary>Plain data to the compiler's diagnostics, at the very end of the pipeline.</summary>
internal static class DiagnosticFactory
{
    public static Diagnostic Create(SeedDiagnostic diagnostic)
    {
        Reading.SeedPosition at = diagnostic.Position;
        LinePositionSpan lines = new(new LinePosition(at.Line, at.Column), new LinePosition(at.EndLine, at.EndColumn));
        Location location = Location.Create(diagnostic.Path, new TextSpan(at.Start, at.Length), lines);
        return Diagnostic.Create(SeedDescriptors.Get(diagnostic.Id), location, diagnostic.Arguments.ToArray<object>());
    }
}
