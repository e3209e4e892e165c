namespace System.Diagnostics.CodeAnalysis;

/// <summary>The framework's own from .NET 7 on; the compiler marks copy constructors of records with it.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
