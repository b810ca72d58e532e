parts = []
for i in range(500000):
    parts.append(str(i) + ' ' + ('fizz' if i % 3 == 0 else 'buzz') + str(i) + f'{i}:{i + 1}' + '\n')
text = ''.join(parts)
len(text)
