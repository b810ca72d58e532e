// AJV SCHEMA DOCUMENT: prints where the document is not what the schema says, a line each.
const [ajv, schema, document] = process.argv.slice(2);
const { readFileSync } = require('node:fs');
const Ajv = require(ajv).default;
const read = file => JSON.parse(readFileSync(file, 'utf8'));
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(read(schema));
if (!validate(read(document))) {
  for (const { instancePath, message } of validate.errors) {
    console.log(`${instancePath || '/'} ${message}`);
  }
}
