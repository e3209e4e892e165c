namespace ChinaTrade.Data;

/// <summary>The languages that texts are written in. Every culture that is not Chinese has English words and its own separators.</summary>
internal enum TextLanguage
{
    English,
    Chinese,
}
