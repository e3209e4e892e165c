using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>Each program on a page compiles and prints what the page says. On a difference the message holds the text to paste.</summary>
[Collection(ConsoleGroup.Name)]
public sealed class PageExampleTests
{
    public static TheoryData<string> Pages =>
    [
        "README.md", "docs/README.zh-CN.md", "docs/exchange.md", "docs/gacc-pages.md", "docs/gacc-tables.md", "docs/json-stat.md",
        "docs/metrics.md", "docs/monthly-series.md", "docs/parquet.md", "docs/querying.md", "docs/sdmx.md", "docs/testing.md",
        "docs/text.md", "docs/through-time.md",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Program_OnThePage_PrintsWhatThePageSays(string page)
    {
        IReadOnlyList<CodeBlock> blocks = CodeBlock.AllOf(RepositoryFiles.Read(page));
        List<string> faults = [];
        foreach (CodeBlock block in blocks)
        {
            (byte[]? image, string errors) = ProgramRunner.Compile(block.Code);
            if (image is null)
            {
                faults.Add($"{block.Code}does not compile:\n{errors}");
            }
            else if (block.Output is { } said && ProgramRunner.Run(image) is var printed && printed.TrimEnd('\n') != said.TrimEnd('\n'))
            {
                faults.Add($"{block.Code}prints:\n{printed}");
            }
        }

        Assert.NotEmpty(blocks);
        Assert.True(faults.Count == 0, $"{page}:\n{string.Join("\n\n", faults)}");
    }
}
