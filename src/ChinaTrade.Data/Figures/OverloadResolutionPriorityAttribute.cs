#if !NET9_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>The framework's own from .NET 9 on; the compiler knows it by name.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = false)]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    /// <summary>Overloads of a higher priority win.</summary>
    public int Priority { get; } = priority;
}
#endif
