import re
def sub(p,*pairs):
    s=open(p).read()
    for a,b in pairs:
        if a not in s: print('MISSING',p,a[:90]); continue
        s=s.replace(a,b,1)
    open(p,'w').write(s)
G='ChinaTrade.Data.Generator.Tests/'; D='ChinaTrade.Data.Tests/'; O=D+'Auditing/Oracles/'
sub(G+'Emission/LiteralsTests.cs',('''    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void Number_AnyLong_IsAnExpressionOfIt(long value) =>
        Assert.Equal(value == long.MinValue ? "long.MinValue" : value.ToString(System.Globalization.CultureInfo.InvariantCulture), Literals.Number(value));
''','''    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    [InlineData(long.MinValue, "long.MinValue")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    public void Number_AnyLong_IsAnExpressionOfIt(long value, string expected) => Assert.Equal(expected, Literals.Number(value));
'''))
sub(G+'Model/PathNodeTests.cs',('''    private static IEnumerable<string> WaysFrom(PathNode node) =>
        node.Figures.Select(figure => figure.Key).Concat(node.Children.SelectMany(child => WaysFrom(child).Select(way => $"{child.Name}.{way}")));
''','''    private static IEnumerable<string> WaysFrom(PathNode node) =>
    [
        .. node.Figures.Select(figure => figure.Key),
        .. node.Children.SelectMany(child => WaysFrom(child).Select(way => $"{child.Name}.{way}")),
    ];
'''))
sub(G+'Model/PublicationModelTests.cs',('''        PublicationModel moved = Bind("# A comment.\\n\\n" + ExamplePublication.Text.Replace("figures:\\n", "figures:\\n\\n# Another.\\n", StringComparison.Ordinal));
''','''        string text = ExamplePublication.Text.Replace("figures:\\n", "figures:\\n\\n# Another.\\n", StringComparison.Ordinal);
        PublicationModel moved = Bind("# A comment.\\n\\n" + text);
'''))
sub(G+'Reading/LineEndTests.cs',('''        byte[] mark = hasMark ? [0xEF, 0xBB, 0xBF] : [];

        SeedRun run = SeedDriver.RunForUser(SeedFile.OfBytes("example", [.. mark, .. Encoding.UTF8.GetBytes(text.Replace("\\n", lineEnd, StringComparison.Ordinal))]));
''','''        byte[] mark = hasMark ? [0xEF, 0xBB, 0xBF] : [];
        byte[] content = Encoding.UTF8.GetBytes(text.Replace("\\n", lineEnd, StringComparison.Ordinal));

        SeedRun run = SeedDriver.RunForUser(SeedFile.OfBytes("example", [.. mark, .. content]));
'''))
sub(G+'Reading/SeedReaderTests.cs',('''    private const string Sample = "publication: 2021-q3\\nsections:\\n  - { code: statement, title: \\"a: b\\" }\\n  - code: answer\\nfigures: []\\n";
''','''    private const string Sample = """
        publication: 2021-q3
        sections:
          - { code: statement, title: "a: b" }
          - code: answer
        figures: []

        """;
'''),('''        Assert.Equal(["a: b"], sections.Items.Cast<MappingNode>().Select(section => section.Find("title")).OfType<ScalarNode>().Select(title => title.Value));
''','''        Assert.Equal("a: b", ((ScalarNode)((MappingNode)sections.Items[0]).Find("title")!).Value);
        Assert.Null(((MappingNode)sections.Items[1]).Find("title"));
'''),('''        MappingNode root = Read(Sample).Root!;
        IEnumerable<MappingNode> sections = ((SequenceNode)root.Find("sections")!).Items.Cast<MappingNode>();
        SeedNode node = text == "publication" ? root.Find(text)! : sections.Select(section => section.Find("code")!).Single(code => ((ScalarNode)code).Value == text);
        SeedPosition place = node.Position;

        Assert.Equal((line, column, endLine, endColumn), (place.Line, place.Column, place.EndLine, place.EndColumn));
        Assert.Equal(Sample.Substring(place.Start, place.Length), ((ScalarNode)node).Value);
''','''        SeedPosition place = TextsOf(Read(Sample).Root!).Single(node => node.Value == text).Position;

        Assert.Equal((line, column, endLine, endColumn), (place.Line, place.Column, place.EndLine, place.EndColumn));
        Assert.Equal(text, Sample.Substring(place.Start, place.Length));
'''),('[InlineData("publication", 0, 13, 0, 20)]','[InlineData("2021-q3", 0, 13, 0, 20)]'),
('''    private static SeedDocument Read''','''    private static IEnumerable<ScalarNode> TextsOf(SeedNode node) => node switch
    {
        MappingNode mapping => mapping.Fields.SelectMany(field => TextsOf(field.Value)),
        SequenceNode list => list.Items.SelectMany(TextsOf),
        _ => [(ScalarNode)node],
    };

    private static SeedDocument Read'''))
sub('ChinaTrade.Data.Parquet.Tests/DuckDbQuestion.cs',('''    private const string Keyed = "SELECT period, flow, partner, commodity, value, lower, upper FROM figures WHERE publication = '2021-h1' AND ";
''','''    private const string Keyed =
        "SELECT period, flow, partner, commodity, value, lower, upper FROM figures WHERE publication = '2021-h1' AND ";
'''),('''    public static IReadOnlyDictionary<string, DuckDbQuestion> ByName { get; } = new Dictionary<string, DuckDbQuestion>(StringComparer.Ordinal)
    {
''','''    public static IReadOnlyDictionary<string, DuckDbQuestion> ByName { get; } = new Dictionary<string, DuckDbQuestion>
    {
'''))
sub(D+'Auditing/IdentityOracleTests.cs',('''    public static TheoryData<string> Identities => [.. IdentityOracle.ByName.Keys];
''','''    public static TheoryData<string> Identities => [.. IdentityOracle.ByName.Keys];

    public static TheoryData<string> IdentitiesWithoutCodes =>
        [.. IdentityOracle.ByName.Values.Where(oracle => !oracle.IsForSamplesOnly).Select(oracle => oracle.Name)];
'''),('''    public void Audit_OfDrawnFigures_IsThatOfTheOracle(string identity, string scene, int seed) => AssertAgree(identity, DatasetOf(scene, seed));
''','''    public void Audit_OfDrawnFigures_IsThatOfTheOracle(string identity, string scene, int seed) =>
        AssertAgree(identity, DatasetOf(scene, seed));
'''),('''    [MemberData(nameof(Identities))]
    public void Audit_OfTheBuiltInFigures_IsThatOfTheOracle(string identity)
    {
        if (!IdentityOracle.ByName[identity].IsForSamplesOnly) AssertAgree(identity, TradeData.Dataset);
    }
''','''    [MemberData(nameof(IdentitiesWithoutCodes))]
    public void Audit_OfTheBuiltInFigures_IsThatOfTheOracle(string identity) => AssertAgree(identity, TradeData.Dataset);
'''),('''        Scenes.ByName.Keys.SelectMany(scene => DatasetOf(scene, 1).Audit()).Select(finding => finding.Identity).Distinct().Order(StringComparer.Ordinal));
''','''        Scenes.ByName.Keys.SelectMany(scene => DatasetOf(scene, 1).Audit())
            .Select(finding => finding.Identity).Distinct().Order(StringComparer.Ordinal));
'''),('''            Assert.Equal(each.First.Verdict, each.Second.Verdict);
            Assert.True(each.First.Printed.IsTightlyWithin(each.Second.Printed, oracle.Tolerance), $"{each.Second} is of {each.First.Printed}");
            Assert.True(each.First.Derived.IsTightlyWithin(each.Second.Derived, oracle.Tolerance), $"{each.Second} is of {each.First.Derived}");
''','''            (Application application, AuditFinding finding) = each;
            Assert.Equal(application.Verdict, finding.Verdict);
            Assert.True(application.Printed.IsNear(finding.Printed, oracle.Tolerance), $"{finding}, printed {application.Printed}");
            Assert.True(application.Derived.IsNear(finding.Derived, oracle.Tolerance), $"{finding}, derived {application.Derived}");
'''))
sub(O+'Application.cs',('''    public static Application Equal(ExactRange derived, params FigureRow[] figures) => new(ExactRange.Of(figures[0]), derived, false, figures);
''','''    public static Application Equal(ExactRange derived, params FigureRow[] figures) =>
        new(ExactRange.Of(figures[0]), derived, IsLimit: false, figures);
'''),('''    public static Application AtMost(ExactRange part, ExactRange whole, params FigureRow[] figures) => new(part, whole, true, figures);
''','''    public static Application AtMost(ExactRange part, ExactRange whole, params FigureRow[] figures) => new(part, whole, IsLimit: true, figures);
'''),('''    private static string KeyOf(FigureRow row) => string.Join(' ', row.Publication,''','''    private static string KeyOf(FigureRow row) =>
        string.Join(' ', row.Publication,'''))
sub(O+'CountChangeOracle.cs',('''    protected override IEnumerable<Application> FindIn(FigureRow[] rows) => [.. Sums(rows)''','''    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        [.. Sums(rows)'''),('''    private static bool IsOnYear(FigureRow row, string transformation) => row''','''    private static bool IsOnYear(FigureRow row, string transformation) =>
        row'''))
s=open(O+'ExactRange.cs').read()
a=s.index('        bool isNegative ='); b=s.index('    /// <summary>Returns whether the range can be equal')
s=s[:a]+'''        bool isNegative = corners.Any(corner => corner.Below < Zero);
        if (isNegative && corners.Any(corner => corner.Below > Zero)) return Everything;
        Fraction[] values = [.. corners.SelectMany(corner => ValueOf(corner, isNegative))];
        (Fraction least, Fraction most) = (values.Min(), values.Max());
        return new(least < Zero - Beyond ? null : least, number.Above / number.Below, most > Beyond ? null : most);
    }

'''+s[b:]
s=s.replace('''    private bool IsBelow''','''    // Towards a denominator of zero a quotient grows without bound, unless its numerator is zero too.
    private static Fraction[] ValueOf(Formula corner, bool isNegative)
    {
        if (!corner.Below.IsZero) return [corner.Above / corner.Below];
        if (corner.Above.IsZero) return [];
        return [corner.Above > Zero == isNegative ? Zero - Far : Far];
    }

    private bool IsBelow''').replace('''    /// <summary>Returns whether an interval contains the range and reaches beyond it by a tolerance at most.</summary>
    public bool IsTightlyWithin(Interval interval, decimal tolerance) =>
        IsTightlyAbove(Lower, interval.Lower, tolerance) && IsTightlyAbove(Zero - Upper, -interval.Upper, tolerance);

    private static bool IsTightlyAbove(Fraction? exact, decimal? bound, decimal tolerance)
    {
        if (exact is not { } value || bound is not { } number) return exact is null && bound is null;
        Fraction excess = value - Fraction.Of(number);
        return excess.Abs() <= Fraction.Of(tolerance) * (One + value.Abs());
    }
''','''    /// <summary>Returns whether an interval has the same bounds, save for a tolerance.</summary>
    public bool IsNear(Interval interval, decimal tolerance) => IsNear(Lower, interval.Lower, tolerance) && IsNear(Upper, interval.Upper, tolerance);

    private static bool IsNear(Fraction? exact, decimal? bound, decimal tolerance)
    {
        if (exact is not { } value || bound is not { } number) return exact is null && bound is null;
        return (value - Fraction.Of(number)).Abs() <= Fraction.Of(tolerance) * (One + value.Abs());
    }
''')
open(O+'ExactRange.cs','w').write(s)
sub(O+'IdentityOracle.cs',('''        new ExportsPlusImportsOracle(), new ShareOfWholeOracle(), new ShareChangeOracle(), new GrowthGapOracle(), new WeightedGrowthOracle(),
        new PartsWithinWholeOracle(), new DisjointPartsOracle(), new GrowthSince2019Oracle(), new CountChangeOracle(),
        new PriceTimesVolumeOracle(), new PriceAndQuantityOracle(), new PrintedTwiceOracle(),
''','''        new ExportsPlusImportsOracle(), new ShareOfWholeOracle(), new ShareChangeOracle(), new GrowthGapOracle(),
        new WeightedGrowthOracle(), new PartsWithinWholeOracle(), new DisjointPartsOracle(), new GrowthSince2019Oracle(),
        new CountChangeOracle(), new PriceTimesVolumeOracle(), new PriceAndQuantityOracle(), new PrintedTwiceOracle(),
'''),('''    /// <summary>Gets by how much a derived bound may lie outside the exact one, for each unit of it: some roundings of the last digit.</summary>
''','''    /// <summary>Gets how far a bound may be from the exact one, relative to its size. Decimals round their last digit.</summary>
'''))
sub(O+'PrintedTwiceOracle.cs',('''        a.Transformation == b.Transformation && a.Basis == b.Basis && a.Reference == b.Reference && a.Unit == b.Unit && Points.AreSame(a, b);
''','''        (a.Transformation, a.Basis, a.Reference, a.Unit) == (b.Transformation, b.Basis, b.Reference, b.Unit) && Points.AreSame(a, b);
'''))
sub(O+'Scenes.cs',('''        let count = Value with { Indicator = "enterprise-count", Unit = "enterprise", EnterpriseType = type, DomesticRegion = region, Flow = flow }
        from row in new[] { count, Change(count), Growth(count), Earlier(count), count with { Indicator = "leading-growth-count", Unit = "item" } }
''','''        let value = Value with { EnterpriseType = type, DomesticRegion = region, Flow = flow }
        let count = value with { Indicator = "enterprise-count", Unit = "enterprise" }
        let items = value with { Indicator = "leading-growth-count", Unit = "item" }
        from row in new[] { count, Change(count), Growth(count), Earlier(count), items }
'''),('''            Growth(value with { Indicator = "quantum-index" }), Share(index) with { Transformation = "share-of-growth", Basis = "year-on-year" },
''','''            Growth(value with { Indicator = "quantum-index" }),
            Share(index) with { Transformation = "share-of-growth", Basis = "year-on-year" },
'''))
sub(O+'ShareChangeOracle.cs',('''            each => new(each[0] * (each[1] - each[2]), Hundred + each[1]), share.Value, ExactRange.Of(partGrowth), ExactRange.Of(wholeGrowth))
''','''            each => new(each[0] * (each[1] - each[2]), Hundred + each[1]),
            share.Value, ExactRange.Of(partGrowth), ExactRange.Of(wholeGrowth))
'''))
C=D+'Compilation/'
sub(C+'ConsumerTypeTests.cs',('''    public void Type_OfAConsumer_ExtendsOnlyWhatIsOpen(string type, string errors) => Assert''','''    public void Type_OfAConsumer_ExtendsOnlyWhatIsOpen(string type, string errors) =>
        Assert'''))
sub(C+'Expressions.cs',('''    private static IEnumerable<Expression> Extensions() => LawfulExpressions.OfExtensions.SelectMany<(string Expression, string Kind), Expression>(lawful =>
    [
        Compiling(lawful.Expression, lawful.Kind, Languages.CSharp14),
        new(lawful.Expression, "object", Outcome.NeedsNewerLanguage, Languages.CSharp12),
        new(lawful.Expression, "object", Outcome.NoOperator, Languages.Others),
    ]);
''','''    private static IEnumerable<Expression> Extensions() =>
        from lawful in LawfulExpressions.OfExtensions
        from expression in new Expression[]
        {
            Compiling(lawful.Expression, lawful.Kind, Languages.CSharp14),
            new(lawful.Expression, "object", Outcome.NeedsNewerLanguage, Languages.CSharp12),
            new(lawful.Expression, "object", Outcome.NoOperator, Languages.Others),
        }
        select expression;
'''))
sub(C+'VisualBasicConsumer.cs',('''        string[] functions = [.. expressions.Select((each, i) => $"Function M{i}({ParameterList}) As {TypeOf(each.Type)}\\nReturn {each.Text}\\nEnd Function")];
''','''        string[] functions =
            [.. expressions.Select((each, i) => $"Function M{i}({ParameterList}) As {TypeOf(each.Type)}\\nReturn {each.Text}\\nEnd Function")];
'''))
sub(D+'Documentation/PublishedRatioTests.cs',('''        MarkdownTable table = MarkdownTable.AllOf(RepositoryFiles.Read("benchmarks/results/README.md")).Single(table => table.Heading == question);
''','''        string page = RepositoryFiles.Read("benchmarks/results/README.md");
        MarkdownTable table = MarkdownTable.AllOf(page).Single(table => table.Heading == question);
'''))
sub(D+'Figures/FigureTests.cs',('''        string[] others = ["all", "air", "water"];
        string[] gaps =
        [
            .. others.Aggregate(SampleFigures.Empty, (before, other) => before.Add(
                Indicators.TradeValue.GrowthGap, SeriesKey.Of(transportMode: TransportModes.Rail), "2 percentage points", $"transport_mode={other}"))
                .Figures().Select(figure => figure.Title),
        ];
''','''        SeriesKey rail = SeriesKey.Of(transportMode: TransportModes.Rail);
        string[] gaps =
        [
            .. SampleFigures.Empty
                .Add(Indicators.TradeValue.GrowthGap, rail, "2 percentage points", "transport_mode=all")
                .Add(Indicators.TradeValue.GrowthGap, rail, "2 percentage points", "transport_mode=air")
                .Add(Indicators.TradeValue.GrowthGap, rail, "2 percentage points", "transport_mode=water")
                .Figures().Select(figure => figure.Title),
        ];
'''))
sub(D+'Metrics/ConcentrationMetricsTests.cs',('''    private static TradeQuery<Quantity<Yuan>> ByEnterpriseType => Dataset''','''    private static TradeQuery<Quantity<Yuan>> ByEnterpriseType =>
        Dataset'''))
sub(D+'Metrics/ConsistencyMetricsTests.cs',('''            Consistency consistency = SampleFigures.Empty.Add(Indicators.TradeValue.Growth, a).Figure<Growth<YearOnYear>>().ConsistencyWith(''','''            Figure<Growth<YearOnYear>> published = SampleFigures.Empty.Add(Indicators.TradeValue.Growth, a).Figure<Growth<YearOnYear>>();
            Consistency consistency = published.ConsistencyWith('''))
sub(D+'Metrics/GrowthMetricsTests.cs',('''
        Assert.Throws<ArgumentException>(() => SampleFigures.Empty.Add(gap, Interval.Exact(1m), Partners.Asean).Figure<PercentagePoints>().GrowthOfOther());
''','''        Figure<PercentagePoints> figure = SampleFigures.Empty.Add(gap, Interval.Exact(1m), Partners.Asean).Figure<PercentagePoints>();

        Assert.Throws<ArgumentException>(() => figure.GrowthOfOther());
'''))
sub(D+'Querying/QueryMessageTests.cs',('''    private static TradeDatasetBuilder Parts(params CodeListEntry[] entries) => Sample''','''    private static TradeDatasetBuilder Parts(params CodeListEntry[] entries) =>
        Sample'''))
sub(D+'Querying/QuerySample.cs',('''        Code = code, Title = code, Publisher = "Test", Date = date, Period = Period.FirstHalf(2021), Sections = [new Section("text", "text")],
''','''        Code = code,
        Title = code,
        Publisher = "Test",
        Date = date,
        Period = Period.FirstHalf(2021),
        Sections = [new Section("text", "text")],
'''))
sub(D+'Querying/VintageTests.cs',('''            new TradeDatasetBuilder(Summer with { Code = "b" }).Value("2 yuan"), new Trade''','''            new TradeDatasetBuilder(Summer with { Code = "b" }).Value("2 yuan"),
            new Trade'''))
sub(D+'Series/TradeSeriesTests.cs',('''        TradeDataset producers = Share(2020, "partner=world").Build().Merge(
            Share(2021, "partner=world").Build().Rows.Select(row => row with { Producer = "imf" }).ToDataset(YearlyTrade.PublicationOf(2021)));
''','''        IEnumerable<FigureRow> byAnother = Share(2021, "partner=world").Build().Rows.Select(row => row with { Producer = "imf" });
        TradeDataset producers = Share(2020, "partner=world").Build().Merge(byAnother.ToDataset(YearlyTrade.PublicationOf(2021)));
'''),('''            YearlyTrade.Release(2020).In(Period.Year(9998)).Value("1 yuan"), Yearly''','''            YearlyTrade.Release(2020).In(Period.Year(9998)).Value("1 yuan"),
            Yearly'''))
T='TestSupport/'
sub(T+'CsvTable.cs',('''    /// <exception cref="FormatException">A record has another number of fields than the header, or the text ends within a record.</exception>
''','''    /// <exception cref="FormatException">A record has more or fewer fields than the header, or the text ends within a record.</exception>
'''))
sub(T+'MarkdownTable.cs',('''        return string.Join('\\n', rows.Prepend(rule).Prepend(header).Select(row => $"| {row.Replace("|", " | ", StringComparison.Ordinal)} |"));
''','''        string[] lines = [header, rule, .. rows];
        return string.Join('\\n', lines.Select(line => $"| {line.Replace("|", " | ", StringComparison.Ordinal)} |"));
'''))
sub(T+'SampleFigures.cs',('''    public static TradeDatasetBuilder Add<T>(this TradeDatasetBuilder builder, Measure<T> measure, Interval value, params CodeListEntry[] dimensions)
''','''    public static TradeDatasetBuilder Add<T>(
        this TradeDatasetBuilder builder, Measure<T> measure, Interval value, params CodeListEntry[] dimensions)
'''),('''        where T : struct, IQuantityKind<T>, IParsable<T> => entries.Aggregate(builder, (before, entry) => before.Add(measure, value, entry));
''','''        where T : struct, IQuantityKind<T>, IParsable<T> =>
        entries.Aggregate(builder, (before, entry) => before.Add(measure, value, entry));
'''))
sub('ChinaTrade.Data.Testing.Tests/TradeDatasetBuilderTests.cs',('''    [Fact]
    public void Add_ShareOfOneDimension_RefersToItsTotal()
''','''    [Fact]
    public void Add_QuantityInsteadOfText_KeepsItsBounds()
    {
        Quantity<Yuan> value = new(Interval.Between(1m, 2.5m, null));
        Figure figure = Empty.Add(Indicators.TradeValue.Level, Flow.Exports, value, Partners.Asean).Build().Figures.Single();

        Assert.Equal((value.Interval, Hedge.None, Partners.Asean), (figure.Interval, figure.Hedge, figure.Partner));
        Assert.Equal(value, Quantity<Yuan>.Parse(figure.Citation.Printed, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Add_ShareOfOneDimension_RefersToItsTotal()
'''))
sub('../docs/testing.md',('''a figure twice, numbers that do not add up. `BuildUnaudited()` leaves out the last.
''','''a figure twice, numbers that do not add up. `BuildUnaudited()` leaves out the last. A property test may pass a quantity with any bounds in place
of the text.
'''))
sub('ChinaTrade.Data.Tests/Exchange/JsonStat/JsonStatTests.cs',('[.. TradeData.Query().In(Period.FirstHalf(2021))','[.. TradeData.Query().For(Briefings.FirstHalf2021.Publication).In(Period.FirstHalf(2021))'))
