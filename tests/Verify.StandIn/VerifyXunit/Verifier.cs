using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares text with the snapshot file of the running test, as Verify.Xunit's class of this name does.</summary>
public static class Verifier
{
    /// <summary>Compares <paramref name="target"/> with <c>Class.Method.verified.txt</c>.</summary>
    /// <inheritdoc cref="Verify(string?, string, VerifySettings?, string)"/>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares <paramref name="target"/> with <c>Class.Method.verified.{extension}</c>.</summary>
    /// <param name="target">The text; null is compared as "null" and the empty text as "emptyString".</param>
    /// <param name="extension">The snapshot's file extension, without a leading dot.</param>
    /// <param name="settings">Where the snapshot is and how it is named; copied.</param>
    /// <param name="sourceFile">The test's source file, beside which the snapshot is; filled in by the compiler.</param>
    /// <returns>The comparison. It runs when it is awaited and fails unless the file exists and holds the same text.</returns>
    public static SettingsTask Verify(
        string? target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(extension);
        ArgumentException.ThrowIfNullOrEmpty(sourceFile);
        string text = target switch { null => "null", "" => "emptyString", _ => target };
        return new SettingsTask(
            settings,
            finished => Snapshot.Claim(sourceFile, finished, UseVerifyAttribute.RunningTest, extension).CompareAsync(text));
    }
}
