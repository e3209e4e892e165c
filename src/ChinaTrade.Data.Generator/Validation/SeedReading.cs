using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What a doubtful figure should read, in full.</summary>
/// <param name="Field">What is measured.</param>
/// <param name="Text">The number.</param>
/// <param name="Reference">The other side of a gap or the whole of a share.</param>
/// <param name="Context">What it is about.</param>
/// <param name="Position">Where the reading stands in the file.</param>
internal sealed record SeedReading(
    FigureField Field, FigureText Text, SeedReference Reference, EntryContext Context, SeedPosition Position);
