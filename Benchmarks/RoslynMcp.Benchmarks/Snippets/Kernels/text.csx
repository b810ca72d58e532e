var text = new StringBuilder();
for (var i = 0; i < 500_000; i++)
{
    text.Append(i).Append(' ').Append(i % 3 == 0 ? "fizz" : "buzz").Append(i.ToString()).AppendLine($"{i}:{i + 1}");
}

return text.Length;
