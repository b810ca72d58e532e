using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

/// <summary>What stores that can keep vectors must do besides.</summary>
public abstract class VectorStoreContract : CatalogueStoreContract
{
    [TestMethod]
    public async Task A_product_is_the_nearest_to_its_own_vector()
    {
        var own = (await Vectors.GetVectorAsync("demo", HashedNGramGenerator.ModelId, "ZF5", default))!.Value;
        var query = new VectorQuery(HashedNGramGenerator.ModelId, own, Any, 5, 0.1);

        var near = await Vectors.FindNearestAsync("demo", query, default);
        var dear = await Vectors.FindNearestAsync("demo", query with { Filter = new() { MinPrice = 4380 } }, default);

        Assert.AreEqual("ZF5", near[0].Product.Sku);
        Assert.AreEqual(1, near[0].Cosine, 0.01);
        CollectionAssert.AreEqual(near.OrderByDescending(m => m.Cosine).ToList(), near.ToList());
        Assert.IsTrue(dear.All(m => m.Product.Price >= 4380));
        Assert.IsTrue((await Vectors.FindNearestAsync("acme", query, default)).All(m => m.Product.Url.Contains("acme")));
        Assert.IsEmpty(await Vectors.FindNearestAsync("demo", query with { Model = "none" }, default));
        Assert.IsNull(await Vectors.GetVectorAsync("acme", HashedNGramGenerator.ModelId, "ZF5", default));
    }
}
