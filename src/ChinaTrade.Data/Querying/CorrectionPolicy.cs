namespace ChinaTrade.Data;

/// <summary>What a query answers with where a figure is doubtful.</summary>
public enum CorrectionPolicy
{
    /// <summary>With its reading, if it has one; otherwise with the doubtful figure, which sums, ranks and metrics refuse.</summary>
    Corrected = 0,

    /// <summary>With what was printed, which then counts like any other figure.</summary>
    AsPrinted = 1,

    /// <summary>With neither: without doubtful figures and without readings.</summary>
    WithoutDoubtful = 2,
}
