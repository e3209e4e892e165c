namespace ChinaTrade.Data;

/// <summary>Answers of yes or no by dimension, or for none of them, each found once. Thread-safe: finding one twice gives the same.</summary>
/// <param name="find">Finds an answer.</param>
internal sealed class KnownByDimension(Func<Dimension?, bool> find)
{
    private const byte No = 1;

    private const byte Yes = 2;

    private readonly byte[] answers = new byte[Enum.GetValues<Dimension>().Length + 1];

    public bool this[Dimension? dimension]
    {
        get
        {
            ref byte answer = ref answers[dimension is { } one ? (int)one + 1 : 0];
            if (answer == 0) answer = find(dimension) ? Yes : No;
            return answer == Yes;
        }
    }
}
