sum = 0
for i in range(30000000):
    sum = (sum + (i ^ (sum >> 3)) + 2147483648) % 4294967296 - 2147483648
sum
