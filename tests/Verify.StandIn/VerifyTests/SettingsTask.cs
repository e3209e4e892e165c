using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that can be configured until it is first awaited, and then runs once.</summary>
public sealed class SettingsTask
{
    private readonly Func<VerifySettings, Task> buildTask;
    private readonly VerifySettings settings;
    private Task? task;

    internal SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> buildTask)
    {
        this.settings = new VerifySettings(settings);
        this.buildTask = buildTask;
    }

    /// <summary>Waits for the comparison as a task does.</summary>
    /// <param name="settingsTask">The comparison.</param>
    public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory) => With(s => s.UseDirectory(directory));

    /// <inheritdoc cref="VerifySettings.UseFileName"/>
    public SettingsTask UseFileName(string fileName) => With(s => s.UseFileName(fileName));

    /// <inheritdoc cref="VerifySettings.UseMethodName"/>
    public SettingsTask UseMethodName(string name) => With(s => s.UseMethodName(name));

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters) => With(s => s.UseParameters(parameters));

    /// <summary>Starts the comparison at the first call; every call returns the same task.</summary>
    /// <returns>The running or finished comparison.</returns>
    public Task ToTask() => task ??= buildTask(settings);

    /// <inheritdoc cref="Task.GetAwaiter"/>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    private SettingsTask With(Action<VerifySettings> change)
    {
        change(settings);
        return this;
    }
}
