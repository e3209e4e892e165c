namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>
/// Every lawful expression of two quantities, with the name of a quantity of the kind that it yields. Names are those of
/// <see cref="QuantityNames"/>; each language writes them alike.
/// </summary>
internal static class LawfulExpressions
{
    /// <summary>Arithmetic that every .NET language has, since its operators are members.</summary>
    public static IReadOnlyList<(string Expression, string Kind)> OfMembers { get; } =
    [
        ("yuan + yuan", "yuan"), ("yuan - yuan", "yuan"), ("-yuan", "yuan"),
        ("yuan * number", "yuan"), ("number * yuan", "yuan"), ("yuan / number", "yuan"),
        ("yuan / yuan", "ratio"), ("yuan.Per(tonnes)", "price"),
        ("price * tonnes", "yuan"), ("tonnes * price", "yuan"), ("yuan / price", "tonnes"),
        ("yuan * share", "yuan"), ("share * yuan", "yuan"),
        ("share - share", "sharePoints"), ("share + sharePoints", "share"), ("share - sharePoints", "share"),
        ("growth - growth", "growthPoints"), ("growth + growthPoints", "growth"), ("growth - growthPoints", "growth"),
        ("sharePoints + sharePoints", "sharePoints"), ("sharePoints - sharePoints", "sharePoints"), ("-sharePoints", "sharePoints"),
        ("growthPoints + growthPoints", "growthPoints"), ("growthPoints - growthPoints", "growthPoints"), ("-growthPoints", "growthPoints"),
        ("yuan < yuan", "truth"), ("yuan > yuan", "truth"), ("yuan <= yuan", "truth"), ("yuan >= yuan", "truth"),
        ("price < price", "truth"), ("share >= share", "truth"), ("growth > growth", "truth"), ("sharePoints <= sharePoints", "truth"),
        ("ratio < ratio", "truth"), ("ratio.AsShare()", "share"),
    ];

    /// <summary>Arithmetic that only C# 14 has, since its operators are extensions.</summary>
    public static IReadOnlyList<(string Expression, string Kind)> OfExtensions { get; } =
        [("yuan / tonnes", "price"), ("dollars / tonnes", "dollarPrice"), ("tonnes / yuan", "inversePrice")];

    /// <summary>The expression with its quantities replaced by figures in every way.</summary>
    public static IEnumerable<string> WithFigures(string expression)
    {
        string[] words = expression.Split(' ');
        int[] places = [.. Enumerable.Range(0, words.Length).Where(place => QuantityNames.HasFigure(words[place].TrimStart('-')))];
        for (int which = 1; which < 1 << places.Length; which++)
        {
            string[] replaced = [.. words];
            for (int i = 0; i < places.Length; i++)
            {
                if (((which >> i) & 1) == 1) replaced[places[i]] += "Figure";
            }

            yield return string.Join(' ', replaced);
        }
    }
}
