namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>How far the list of a shop's products was read: to the end of a page, whose last product tells whether pages have shifted since.</summary>
/// <param name="Shop">Whose list.</param>
/// <param name="Page">The last page that was read whole, from 1.</param>
/// <param name="LastId">The last product on it.</param>
/// <param name="Read">The products on it and before.</param>
internal sealed record WooMark(Uri Shop, int Page, long LastId, int Read);
