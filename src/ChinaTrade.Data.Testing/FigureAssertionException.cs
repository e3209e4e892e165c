namespace ChinaTrade.Data.Testing;

/// <summary>An assertion about figures does not hold. The message shows both sides with their bounds, the gap and the source.</summary>
public sealed class FigureAssertionException : Exception
{
    internal FigureAssertionException(string message)
        : base(message)
    {
    }
}
