using System.Text.Json.Serialization;
using ChinaTrade.Data;

[JsonSerializable(typeof(FigureRow))]
internal sealed partial class RowJson : JsonSerializerContext;
