using System.Text;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>Collects what bad input is refused with, a line a case, for a snapshot.</summary>
internal sealed class FaultList
{
    private readonly StringBuilder lines = new();

    /// <summary>Adds the message with which the action must fail.</summary>
    public void Add(string name, Action read)
    {
        Exception? fault = Record.Exception(read);
        Assert.True(fault is RowFormatException, $"{name}: {fault?.ToString() ?? "no fault"}");
        lines.Append(name.PadRight(27)).Append(fault!.Message).Append('\n');
    }

    public override string ToString() => lines.ToString();
}
