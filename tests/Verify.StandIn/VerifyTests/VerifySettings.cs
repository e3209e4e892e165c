namespace VerifyTests;

/// <summary>Where a snapshot is and how it is named. By default: beside the source file, <c>Class.Method</c>.</summary>
public sealed class VerifySettings
{
    /// <summary>Starts from the defaults.</summary>
    public VerifySettings()
    {
    }

    /// <summary>Starts from a copy of other settings; null stands for the defaults.</summary>
    /// <param name="settings">The settings to copy.</param>
    public VerifySettings(VerifySettings? settings)
    {
        Directory = settings?.Directory;
        FileName = settings?.FileName;
        MethodName = settings?.MethodName;
        Parameters = settings?.Parameters;
    }

    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal string? MethodName { get; private set; }

    internal IReadOnlyList<object?>? Parameters { get; private set; }

    /// <summary>Keeps the snapshot in a directory, absolute or relative to that of the source file.</summary>
    /// <param name="directory">The directory; created when a received file has to be written.</param>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Names the snapshot file, in place of class, method and parameters.</summary>
    /// <param name="fileName">The name, without <c>.verified</c> and extension.</param>
    public void UseFileName(string fileName) => FileName = fileName;

    /// <summary>Replaces the method's name in that of the snapshot file.</summary>
    /// <param name="name">The replacement.</param>
    public void UseMethodName(string name) => MethodName = name;

    /// <summary>Appends <c>_name=value</c> for the test's first parameters to the name of the snapshot file.</summary>
    /// <param name="parameters">The values, in the order of the test's parameters; at least one.</param>
    public void UseParameters(params object?[] parameters) => Parameters = [.. parameters];
}
