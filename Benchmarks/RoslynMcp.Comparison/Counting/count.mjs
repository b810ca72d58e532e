// One JSON array of texts a line comes in, one JSON array of their o200k token counts goes out.
import { createInterface } from 'node:readline';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(JSON.parse(line).map(text => countTokens(text, { allowedSpecial: 'all' }))) + '\n');
}
