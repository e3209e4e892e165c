using System.Buffers;
using System.Globalization;
using System.Reflection;

namespace VerifyTests;

internal static class SnapshotName
{
    // What no common file system takes, wherever the test runs: names must not depend on the machine.
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. "\"\\<>|:*?/", .. Enumerable.Range(0, 32).Select(code => (char)code)]);

    public static string From(MethodInfo test, VerifySettings settings)
    {
        if (settings.FileName is null)
        {
            return $"{TypeName(test.ReflectedType!)}.{settings.MethodName ?? test.Name}{ParameterText(test, settings.Parameters)}";
        }

        return settings.MethodName is null && settings.Parameters is null
            ? settings.FileName
            : throw new VerifyException("UseFileName replaces the whole name: it excludes UseMethodName and UseParameters.");
    }

    private static string TypeName(Type type) => type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;

    private static string ParameterText(MethodInfo test, IReadOnlyList<object?>? values)
    {
        ParameterInfo[] parameters = test.GetParameters();
        if (parameters.Length == 0 && values is null)
        {
            return "";
        }

        if (values is null || values.Count == 0 || values.Count > parameters.Length)
        {
            throw new VerifyException(
                $"UseParameters gave {values?.Count ?? 0} of the {parameters.Length} values of {test.Name}; give one or more, in order.");
        }

        return "_" + string.Join("_", values.Select((value, index) => $"{parameters[index].Name}={ValueText(value)}"));
    }

    // Only values of which Verify writes the same text; its rules for dates and collections are its own.
    private static string ValueText(object? value)
    {
        string text = value switch
        {
            null => "null",
            string or bool or Enum => value.ToString()!,
            int or long or decimal => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            _ => throw new VerifyException($"UseParameters cannot name a {value.GetType().Name}: pass text that stands for it."),
        };
        return string.Concat(text.Select(character => Forbidden.Contains(character) ? '-' : character));
    }
}
