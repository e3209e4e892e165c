using Xunit;

namespace ChinaTrade.Data.Tests.Compilation;

/// <summary>Only lawful arithmetic compiles, in every language, on the oldest and the newest target.</summary>
public sealed class ExpressionTests
{
    public static TheoryData<string, string, string, Outcome> Cases
    {
        get
        {
            TheoryData<string, string, string, Outcome> cases = [];
            foreach (Consumer consumer in Consumers.ByName.Values)
            {
                foreach (Expression each in consumer.Expressions) cases.Add(consumer.Name, each.Text, each.Type, each.Outcome);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expression_InALanguage_HasItsOutcome(string consumer, string expression, string type, Outcome expected) =>
        Assert.Contains(Consumers.ByName[consumer].ErrorOf(expression, type), Consumers.ByName[consumer].CodesOf(expected));

    [Fact]
    public void Expressions_OfEachLanguage_AreManyOfBothKinds() => Assert.All(Consumers.ByName.Values, consumer =>
    {
        Assert.True(consumer.Expressions.Count(expression => expression.Outcome == Outcome.Compiles) > 30);
        Assert.True(consumer.Expressions.Count(expression => expression.Outcome == Outcome.NoOperator) > 200);
    });
}
