-- Stands wherever a statement says {filter}, of a product p; SqliteQuery.With gives the values.
($minPrice IS NULL OR p.price_cents >= $minPrice)
  AND ($maxPrice IS NULL OR p.price_cents <= $maxPrice)
  AND ($brand IS NULL OR p.brand_key = $brand)
  AND ($category IS NULL OR p.category_key = $category)
  AND ($inStock IS NULL OR (p.quantity > 0) = $inStock)
