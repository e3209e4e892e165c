namespace ChinaTrade.Data.Generator.Model;

internal enum CodeFieldKind
{
    Text,
    List,
    Choice,
    Flag,
    Members,
}
