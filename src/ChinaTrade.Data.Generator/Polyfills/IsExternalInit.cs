namespace System.Runtime.CompilerServices;

/// <summary>The framework's own from .NET 5 on; the compiler marks <c>init</c> with it.</summary>
internal static class IsExternalInit;
