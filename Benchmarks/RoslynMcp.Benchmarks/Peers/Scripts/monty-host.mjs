// Keeps Monty warm: every line on stdin is a script, which is parsed and run afresh; its calls go to the host as lines.
import { createInterface } from "node:readline";
import { Monty, MontyComplete, MontySnapshot } from "@pydantic/monty";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const send = message => process.stdout.write(JSON.stringify(message, plain) + "\n");
const receive = async () => {
  const { value, done } = await lines.next();
  return done ? null : JSON.parse(value);
};

function plain(key, value) {
  return value instanceof Map ? Object.fromEntries(value) : typeof value === "bigint" ? Number(value) : value;
}

async function run(source) {
  let progress = new Monty(source).start();
  while (progress instanceof MontySnapshot) {
    send({ tool: progress.functionName.replace("__", "."), arguments: progress.kwargs });
    progress = progress.resume({ returnValue: (await receive()).result });
  }

  if (!(progress instanceof MontyComplete)) {
    throw new Error(`${progress.variableName} is not known`);
  }

  return progress.output;
}

for (let request; (request = await receive()) !== null;) {
  const began = performance.now();
  try {
    const answer = await run(request.source);
    send({ answer, ms: performance.now() - began });
  } catch (error) {
    send({ error: String(error) });
  }
}
