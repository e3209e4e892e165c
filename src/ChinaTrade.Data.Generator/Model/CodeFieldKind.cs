namespace ChinaTrade.Data.Generator.Model;

internal enum CodeFieldKind
{
    Text,
    FieldName,
    List,
    Choice,
    Flag,
    Members,
}
