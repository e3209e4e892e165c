// The least that a program can do that prints a figure.
Console.WriteLine("18070000000000");
