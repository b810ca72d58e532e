var properties = typeof(DateTime).GetProperties().Select(property => property.Name);
return $"{typeof(DateTime).Name}: {string.Join(", ", properties)}";
