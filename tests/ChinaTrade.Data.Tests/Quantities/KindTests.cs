using System.Globalization;
using ChinaTrade.Data.Tests.Intervals;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

/// <summary>What every kind of quantity promises; each kind's own tests derive from it.</summary>
public abstract class KindTests<T>
    where T : struct, IQuantityKind<T>, IParsable<T>, IComparable<T>, IEquatable<T>
{
    private const int Iterations = 2_000;

    private static readonly CultureInfo[] Cultures =
    [
        CultureInfo.InvariantCulture,
        .. from name in (string[])["en-US", "de-DE", "fr-FR", "sv-SE", "tr-TR", "zh-CN", "zh-Hant", "fa-IR", "hi-IN", "ar-EG", "de-CH"]
           select CultureInfo.GetCultureInfo(name),
    ];

    [Fact]
    public void Default_Always_IsExactZero()
    {
        Assert.Equal(Interval.Exact(0m), default(T).Interval);
        Assert.Equal(T.FromInterval(Interval.Exact(0m)), default);
        Assert.True(Read(default(T).ToString("R", null)).Equals(default));
    }

    [Fact]
    public void FromInterval_AnyInterval_KeepsIt() =>
        NumberGen.Any.Sample(interval => Assert.Equal(interval, T.FromInterval(interval).Interval), iter: Iterations);

    [Fact]
    public void ToString_R_ReadsBackExactlyUnderEveryCulture() => Gen.Select(NumberGen.Any, Gen.Int[0, Cultures.Length - 1]).Sample(
        (interval, index) =>
        {
            T quantity = T.FromInterval(interval);
            string text = quantity.ToString("R", Cultures[index]);
            Assert.Equal(quantity.ToString("R", CultureInfo.InvariantCulture), text);
            Assert.Equal(quantity, T.Parse(text, Cultures[index]));
        },
        iter: Iterations);

    [Fact]
    public void ToString_G_ReadsBackInsideBoundsUnderEveryCulture() => Gen.Select(NumberGen.Any, Gen.Int[0, Cultures.Length - 1]).Sample(
        (interval, index) =>
        {
            string text = T.FromInterval(interval).ToString("G", Cultures[index]);
            Assert.Equal(text, T.FromInterval(interval).ToString(null, Cultures[index]));
            Assert.Equal(text, T.FromInterval(interval).ToString(string.Empty, Cultures[index]));
            Assert.True(interval.Contains(T.Parse(text, Cultures[index]).Interval.Number), $"{interval} is written {text}");
        },
        iter: Iterations);

    [Fact]
    public void ToString_B_ReadsBackWithBoundsNoNarrowerUnderEveryCulture() =>
        Gen.Select(NumberGen.Any, Gen.Int[0, Cultures.Length - 1]).Sample(
            (interval, index) =>
            {
                string text = T.FromInterval(interval).ToString("B", Cultures[index]);
                Assert.True(T.Parse(text, Cultures[index]).Interval.Contains(interval), $"{interval} is written {text}");
            },
            iter: Iterations);

    [Fact]
    public void ToString_EveryCultureThereIs_ReadsBack()
    {
        Interval fall = Interval.Between(-1_234_567.895m, -1_234_567.89m, -1_234_567.885m);
        foreach (CultureInfo culture in CultureInfo.GetCultures(CultureTypes.AllCultures))
        {
            string text = T.FromInterval(fall).ToString("B", culture);
            Assert.True(T.TryParse(text, culture, out T read), $"{culture.Name}: {text}");
            Assert.Equal(fall, read.Interval);
        }
    }

    [Theory]
    [InlineData("g")]
    [InlineData("T")]
    [InlineData("Gx")]
    [InlineData("G29")]
    [InlineData("R2")]
    [InlineData(" ")]
    [InlineData("GB")]
    public void ToString_UnknownFormat_ThrowsNamingTheKnown(string format)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => default(T).ToString(format, null));

        Assert.StartsWith($"The format '{format}' is not known; expected G (people)", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "a number such as 18.07 or 479,000")]
    [InlineData("much", "a number such as 18.07 or 479,000")]
    [InlineData("1e5", "a number such as 18.07 or 479,000")]
    [InlineData("12345678901234567890123456789012", "a number of at most 28 digits")]
    public void Parse_NotANumber_ThrowsSayingWhatIsExpected(string text, string expected)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => T.Parse(text, null));

        Assert.Equal($"'{text}' is not understood; expected {expected}.", refusal.Message);
        Assert.False(T.TryParse(text, null, out T result));
        Assert.Equal(default, result);
    }

    [Theory]
    [InlineData("[2, 3]")]
    [InlineData("[0, 0.5]")]
    [InlineData("[2, ∞]")]
    [InlineData("[0]")]
    [InlineData("[0, x]")]
    [InlineData("[0, 79228162514264337593543950336]")]
    public void Parse_BoundsThatDoNotEnclose_ThrowsSayingSo(string bounds)
    {
        string text = T.FromInterval(Interval.Exact(1m)).ToString("G", null) + " " + bounds;

        FormatException refusal = Assert.Throws<FormatException>(() => T.Parse(text, null));

        Assert.EndsWith("expected bounds such as [18.065, 18.075] that enclose the number.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_AnotherUnit_ThrowsNamingTheUnit()
    {
        string message = Assert.Throws<FormatException>(() => T.Parse("5 furlongs", null)).Message;

        Assert.Contains("expected ", message, StringComparison.Ordinal);
        Assert.Contains("unit", message, StringComparison.Ordinal);
        Assert.DoesNotContain("a number", message, StringComparison.Ordinal);
    }

    // As text: of a kind itself, C# prefers the overload for spans.
    private static TParsed Parse<TParsed>(string text)
        where TParsed : IParsable<TParsed> => TParsed.Parse(text, null);

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("s", () => Parse<T>(null!));
        Assert.False(T.TryParse(null, null, out _));
    }

    [Fact]
    public void TryParse_AnyText_NeverThrows() => Gen.Select(Gen.String, Gen.String, Gen.Int[0, 7]).Sample(
        (start, end, pick) =>
        {
            string middle = pick switch { 0 => " [", 1 => "] ", 2 => "9", 3 => "18.07 trillion", 4 => " [-∞, 1]", 5 => "约3",
                6 => "$", _ => "同比下降" };
            T.TryParse(start + middle + end, null, out _);
            T.TryParse(middle + end, CultureInfo.GetCultureInfo("fr-FR"), out _);
        },
        iter: Iterations);

    [Fact]
    public void Equals_SameNumberOtherBounds_IsFalse()
    {
        T printed = T.FromInterval(Interval.Between(18.065m, 18.07m, 18.075m));
        T same = T.FromInterval(Interval.Between(18.0650m, 18.070m, 18.0750m));
        T exact = T.FromInterval(Interval.Exact(18.07m));

        Assert.True(printed.Equals(same) && printed.Equals((object)same) && Operator("Equality")(printed, same));
        Assert.Equal(printed.GetHashCode(), same.GetHashCode());
        Assert.True(!printed.Equals(exact) && !printed.Equals((object)exact) && Operator("Inequality")(printed, exact));
        Assert.False(printed.Equals(18.07m));
    }

    [Fact]
    public void CompareTo_SameNumberOtherBounds_IsZero()
    {
        T printed = T.FromInterval(Interval.Between(18.065m, 18.07m, 18.075m));
        T exact = T.FromInterval(Interval.Exact(18.07m));
        T more = T.FromInterval(Interval.Between(0m, 18.08m, null));

        Assert.Equal(0, printed.CompareTo(exact));
        Assert.True(printed.CompareTo(more) < 0 && more.CompareTo(printed) > 0);
        Assert.True(Operator("LessThan")(printed, more) && Operator("GreaterThan")(more, printed));
        Assert.False(Operator("LessThan")(printed, exact) || Operator("GreaterThan")(printed, exact));
        Assert.True(Operator("LessThanOrEqual")(printed, exact) && Operator("GreaterThanOrEqual")(printed, exact));
        Assert.False(Operator("GreaterThanOrEqual")(printed, more) || Operator("LessThanOrEqual")(more, printed));
    }

    [Fact]
    public void Views_OfInterval_AgreeWithIt()
    {
        dynamic printed = T.FromInterval(Interval.Between(18.065m, 18.07m, null));

        Assert.Equal(18.07m, (decimal)printed.Number);
        Assert.Equal(18.065m, (decimal?)printed.Lower);
        Assert.Null((decimal?)printed.Upper);
    }

    protected static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);

    protected static string Write(T quantity, string culture, string format = "G") =>
        quantity.ToString(format, CultureInfo.GetCultureInfo(culture));

    private static Func<T, T, bool> Operator(string name) => typeof(T).GetMethod("op_" + name)!.CreateDelegate<Func<T, T, bool>>();
}
