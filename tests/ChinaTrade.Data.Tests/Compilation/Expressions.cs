namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>Every expression that is compiled.</summary>
internal static class Expressions
{
    public static IReadOnlyList<Expression> All { get; } = [.. Lawful(), .. Extensions(), .. Unlawful(), .. MemberExpressions.All];

    // Figures convert to quantities where an operator is looked for in C# 14.
    private static IEnumerable<Expression> Lawful() =>
    [
        .. from lawful in LawfulExpressions.OfMembers select Compiling(lawful.Expression, lawful.Kind, Languages.All),
        .. from lawful in LawfulExpressions.OfMembers.Concat(LawfulExpressions.OfExtensions)
           from text in LawfulExpressions.WithFigures(lawful.Expression)
           select Compiling(text, lawful.Kind, Languages.CSharp14),
    ];

    private static IEnumerable<Expression> Extensions() =>
        LawfulExpressions.OfExtensions.SelectMany<(string Expression, string Kind), Expression>(lawful =>
    [
        Compiling(lawful.Expression, lawful.Kind, Languages.CSharp14),
        new(lawful.Expression, "object", Outcome.NeedsNewerLanguage, Languages.CSharp12),
        new(lawful.Expression, "object", Outcome.NoOperator, Languages.Others),
    ]);

    private static IEnumerable<Expression> Unlawful() =>
        from unlawful in UnlawfulExpressions.All
        from text in LawfulExpressions.WithFigures(unlawful).Prepend(unlawful)
        select new Expression(text, "object", Outcome.NoOperator);

    private static Expression Compiling(string text, string kind, Languages languages) =>
        new(text, QuantityNames.CSharp[kind], Outcome.Compiles, languages);
}
