namespace System.Runtime.CompilerServices;

/// <summary>The framework's own from .NET 7 on; the compiler marks <c>required</c> with it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
