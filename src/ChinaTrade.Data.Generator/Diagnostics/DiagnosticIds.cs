namespace ChinaTrade.Data.Generator.Diagnostics;

/// <summary>The identifiers of all that can be wrong with a seed; <c>docs/diagnostics</c> has a heading for each.</summary>
internal static class DiagnosticIds
{
    public const string NotYaml = "CTD0001";
    public const string ForbiddenYaml = "CTD0002";
    public const string EmptyFile = "CTD0003";
    public const string NotUtf8 = "CTD0004";
    public const string TooLarge = "CTD0005";
    public const string WrongShape = "CTD0006";
    public const string UnknownField = "CTD0007";
    public const string DuplicateField = "CTD0008";
    public const string MissingField = "CTD0009";
    public const string UnknownCode = "CTD0010";
    public const string DuplicateCode = "CTD0011";
    public const string Unsorted = "CTD0012";
    public const string MalformedText = "CTD0013";
    public const string MalformedFigure = "CTD0014";
    public const string WrongUnit = "CTD0015";
    public const string OutOfRange = "CTD0016";
    public const string UnknownPlace = "CTD0017";
    public const string DuplicateFigure = "CTD0018";
    public const string MemberClash = "CTD0019";
    public const string WrongReference = "CTD0020";
    public const string PrintedMismatch = "CTD0021";
    public const string IdentityViolated = "CTD0022";
    public const string StaleCorrection = "CTD0023";
    public const string DuplicateName = "CTD0024";
    public const string LibraryMissing = "CTD0025";
    public const string WrongReading = "CTD0026";
}
