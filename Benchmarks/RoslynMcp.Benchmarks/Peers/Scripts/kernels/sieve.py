length = 5000001
composite = [False] * length
primes = 0
for n in range(2, length):
    if composite[n]:
        continue
    primes += 1
    for multiple in range(n * n, length, n):
        composite[multiple] = True
primes
