namespace ChinaTrade.Data.Gacc;

/// <summary>Reads title, unit and period of a table, from its own first rows or, where they are silent, from the page around it or the
/// caller.</summary>
internal sealed class TableHeadReader(TableSource source, GaccPage page, Readings readings)
{
    /// <exception cref="GaccTableException">Kind, period or unit is missing, or told twice in different ways.</exception>
    public TableHead Read(HeaderBlock header)
    {
        GridField[] above = [.. Enumerable.Range(0, header.First).SelectMany(source.Grid.TextsOf)];
        string[] lines = [.. above.Where(field => !IsUnit(field)).SelectMany(field => NoteText.LinesOf(field.Text))];
        // A title with commas that a CSV file does not quote is several fields of one row.
        IEnumerable<string> rows = above.Where(field => !IsUnit(field)).GroupBy(field => field.Row)
            .Select(row => string.Join(", ", row.Select(field => field.Shown)));
        string[] titles = [.. rows.Concat(lines).Concat(source.Titles).Append(page.Title ?? string.Empty).Select(readings.Of)
            .Where(title => title.Length > 0)];
        string title = titles.FirstOrDefault(each => TitleReader.KindOf(each) is not null) ?? throw NoKind(titles);
        Period period = PeriodOf(titles, title);
        ValueUnit unit = UnitOf(above);
        CheckCurrency(title, unit);
        string[] remarks = [.. lines.Where(line => !title.Contains(line.Trim(','), StringComparison.Ordinal))];
        return new(TitleReader.KindOf(title)!.Value, title.TrimEnd(',', ' '), TitleReader.FlowOf(title), period, unit, remarks,
            (header.First, header.Last));
    }

    private bool IsUnit(GridField field) => ValueUnit.IsUnitLine(readings.Of(field.Text));

    private static GaccTableException NoKind(string[] titles)
    {
        string found = titles.Length == 0
            ? "The table has no title" : $"The title '{titles[0]}' names none of the kinds of table that are read";
        return new(found + "; expected one by country or region, by commodity, by trade mode, or by enterprise type. "
            + "If the page does not tell it, pass the Title.") { Found = titles.FirstOrDefault() };
    }

    // A title without a period, as some pages repeat it over the table, leaves it to the title of the page.
    private Period PeriodOf(string[] titles, string title)
    {
        Period? printed = TitlePeriod.Find(title)
            ?? titles.Where(each => TitleReader.KindOf(each) is not null).Select(TitlePeriod.Find).FirstOrDefault(each => each is not null)
            ?? titles.Select(TitlePeriod.Find).FirstOrDefault(each => each is not null);
        if (printed is not null && page.Period is { } given && given != printed)
        {
            throw new GaccTableException(
                Invariant($"The title '{title}' is about {printed}, and the Period that was passed is {given}.")) { Found = title };
        }

        return printed ?? page.Period ?? throw new GaccTableException(
            $"The title '{title}' has no period; expected months and year, as in 'January-February 2025' or '2025年2月'. "
            + "If the page does not tell it, pass the Period.") { Found = title };
    }

    private ValueUnit UnitOf(GridField[] above)
    {
        GridField[] fields = [.. above.Where(IsUnit)];
        IEnumerable<ValueUnit> own = fields.Select(field => ValueUnit.FromLine(readings.Of(field.Text))
            ?? throw field.Fault($"'{field.Shown}' is not a unit of values; {ValueUnit.Expected}."));
        IEnumerable<ValueUnit> others = source.Units.Select(readings.Of).Select(line => ValueUnit.FromLine(line)
            ?? throw new GaccTableException($"'{line}' is not a unit of values; {ValueUnit.Expected}.") { Found = line });
        ValueUnit[] units = [.. own.Concat(others), .. page.Unit is { } given ? [Given(given)] : Array.Empty<ValueUnit>()];
        if (units.Length == 0)
        {
            throw new GaccTableException(
                $"The table has no unit of values; {ValueUnit.Expected}, in a line that begins with 'Unit:' or '单位：'. "
                + "If the page does not tell it, pass the Unit.");
        }

        ValueUnit? other = Array.Find(units, unit => (unit.Code, unit.Exponent) != (units[0].Code, units[0].Exponent));
        return other is null ? units[0] : throw new GaccTableException(
            $"The table has two units, '{units[0].Shown}' and '{other.Shown}'.",
            fields.LastOrDefault()?.Row + 1, fields.LastOrDefault()?.Column + 1)
            { Found = other.Shown };
    }

    private static ValueUnit Given(string unit) => ValueUnit.Find(unit) ?? ValueUnit.FromLine(unit)
        ?? throw new ArgumentException($"The Unit '{unit}' is not a unit of values; {ValueUnit.Expected}.", nameof(unit));

    // GACC has published tables in dollars under titles that say yuan; which of the two is right cannot be told.
    private static void CheckCurrency(string title, ValueUnit unit)
    {
        if (TitleReader.CurrencyOf(title) is { } currency && currency != unit.Code)
        {
            throw new GaccTableException($"The title '{title}' says {currency}, and the unit '{unit.Shown}' is in {unit.Code}.")
                { Found = unit.Shown };
        }
    }
}
