numbers = []
seed = 12345
for i in range(300000):
    seed = (seed * 1664525 + 1013904223) & 4294967295
    numbers.append((seed >> 8, i))
numbers.sort(key=lambda n: (n[0], n[1]))
numbers[1000][0]
