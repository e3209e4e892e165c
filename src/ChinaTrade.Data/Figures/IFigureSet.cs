using System.ComponentModel;

namespace ChinaTrade.Data;

/// <summary>The figures that a figure was published with, for generated code: where what others imply is looked up.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFigureSet
{
    /// <summary>The vocabulary of the figures.</summary>
    TradeCodes Codes { get; }

    /// <summary>Finds the latest release of a figure; <c>null</c> if there is none.</summary>
    Figure? Find(Measure measure, SeriesKey key, Period period, Producer producer);
}
