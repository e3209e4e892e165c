namespace System.Runtime.CompilerServices;

/// <summary>The framework's own from .NET 7 on; the compiler marks constructors of types with <c>required</c> members with it.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The feature that a compiler must know.</summary>
    public string FeatureName { get; } = featureName;
}
