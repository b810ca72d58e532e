counts = {}
for i in range(2000000):
    key = (i * 2654435761 & 4294967295) >> 16
    counts[key] = counts.get(key, 0) + 1
len(counts) + max(counts.values())
