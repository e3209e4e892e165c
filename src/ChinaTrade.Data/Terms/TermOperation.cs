namespace ChinaTrade.Data;

/// <summary>What a term does with its operands.</summary>
internal enum TermOperation
{
    Constant,
    Input,
    Add,
    Subtract,
    Multiply,
    Divide,
    Sum,
    Product,
    Power,
    Root,
    Logarithm,
}
