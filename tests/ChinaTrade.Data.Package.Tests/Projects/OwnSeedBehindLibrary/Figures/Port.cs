using ChinaTrade.Data;
using ChinaTrade.Data.Units;

namespace Acme.Trade;

public static class Port
{
    public static Quantity<Yuan> Trade => Seeds.PortBulletin.Overall.Total.Value;
}
