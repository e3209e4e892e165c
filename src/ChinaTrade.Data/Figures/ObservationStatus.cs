namespace ChinaTrade.Data;

/// <summary>How much a figure can be relied on (SDMX: observation status).</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<ObservationStatus>))]
#endif
public enum ObservationStatus
{
    /// <summary>As published (SDMX A).</summary>
    Normal = 0,

    /// <summary>Estimated by the publisher (SDMX E).</summary>
    Estimated = 1,

    /// <summary>About a time that had not passed (SDMX F).</summary>
    Forecast = 2,

    /// <summary>To be revised, says the publisher (SDMX P).</summary>
    Provisional = 3,

    /// <summary>Printed, but in doubt; the figure's correction says why (SDMX U).</summary>
    Doubtful = 4,

    /// <summary>The reading of a doubtful figure: what its correction says was meant. Rows carry the doubtful figure, with its
    /// correction.</summary>
    Corrected = 5,
}
