namespace ChinaTrade.Data;

/// <summary>A code that stands in no code list.</summary>
public sealed class UnknownCodeException : ArgumentException
{
    /// <summary>A code that is none of the valid ones.</summary>
    public UnknownCodeException(string code, string list, IEnumerable<string> validCodes)
        : this(code, list, validCodes, null)
    {
    }

    /// <param name="code">The code.</param>
    /// <param name="list">The list.</param>
    /// <param name="validCodes">The codes of the list.</param>
    /// <param name="meant">The code of the entry that has the text as a name or another code; <c>null</c> if there is none.</param>
    internal UnknownCodeException(string code, string list, IEnumerable<string> validCodes, string? meant)
        : this(code, list, meant ?? NearestName.Find(code, validCodes))
    {
    }

    private UnknownCodeException(string code, string list, string? nearest)
        : base($"'{code}' is not a code of {list}{(nearest is null ? "." : $"; did you mean '{nearest}'?")}")
    {
        Code = code;
        NearestCode = nearest;
    }

    /// <summary>The code that was asked for.</summary>
    public string Code { get; }

    /// <summary>The most similar valid code; <c>null</c> where none is similar.</summary>
    public string? NearestCode { get; }
}
