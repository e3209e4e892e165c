namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>A page with one thing wrong, and what the reader says of it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Page">The page.</param>
/// <param name="Message">The message, or its beginning.</param>
/// <param name="Nearest">The nearest name, if the message names one.</param>
internal sealed record PlantedFault(string Name, string Page, string Message, string? Nearest = null);
