// How a script that was spawned for one execution talks to its host: a line of JSON each way.
const decoder = new TextDecoder();
const encoder = new TextEncoder();
const buffer = new Uint8Array(65536);
let received = "";

function send(message) {
  let bytes = encoder.encode(JSON.stringify(message) + "\n");
  while (bytes.length > 0) {
    bytes = bytes.subarray(Deno.stdout.writeSync(bytes));
  }
}

async function receive() {
  let end;
  while ((end = received.indexOf("\n")) < 0) {
    const count = await Deno.stdin.read(buffer);
    if (count === null) {
      return null;
    }

    received += decoder.decode(buffer.subarray(0, count), { stream: true });
  }

  const line = received.slice(0, end);
  received = received.slice(end + 1);
  return JSON.parse(line);
}

async function call(tool, args) {
  send({ tool, arguments: args });
  return (await receive()).result;
}

