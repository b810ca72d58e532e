return Activator.CreateInstance<List<int>>();
