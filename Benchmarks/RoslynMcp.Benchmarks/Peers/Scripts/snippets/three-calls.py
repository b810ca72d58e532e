pumps = search__search_products(query="hydraulic pump", limit=50)
stock = inventory__check_inventory(skus=[p["sku"] for p in pumps["products"]])
seals = search__search_products(query="seal kit", limit=5)
in_stock = {i["sku"] for i in stock["items"] if i["quantity"] > 0}
cheapest = sorted([p for p in pumps["products"] if p["sku"] in in_stock], key=lambda p: p["price"])[:3]
{"run": RUN_NUMBER, "cheapest": [{"sku": p["sku"], "name": p["name"], "price": p["price"]} for p in cheapest], "seals": sum([p["price"] for p in seals["products"]])}
