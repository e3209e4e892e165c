// The least that a program can do that prints a figure.
Console.WriteLine("18.07 trillion yuan");
