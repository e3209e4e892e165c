System.Console.WriteLine(Acme.Trade.Port.Trade);
