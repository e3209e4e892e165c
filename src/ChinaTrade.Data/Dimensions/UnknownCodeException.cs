namespace ChinaTrade.Data;

/// <summary>A code that stands in no code list.</summary>
public sealed class UnknownCodeException : ArgumentException
{
    /// <summary>A code that is none of the valid ones.</summary>
    public UnknownCodeException(string code, string list, IEnumerable<string> validCodes)
        : this(code, list, NearestName.Find(code, validCodes))
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
