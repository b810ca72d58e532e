// One JSON array of texts a line comes in, one JSON array of their o200k tokens goes out.
import { createInterface } from 'node:readline';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(JSON.parse(line).map(text => encode(text, { allowedSpecial: 'all' }))) + '\n');
}
