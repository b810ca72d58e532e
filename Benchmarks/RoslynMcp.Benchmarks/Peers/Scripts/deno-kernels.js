// Follows the prelude in a process that stays: compiles each kernel once, and times it within.
const compiled = new Map();
for (let request; (request = await receive()) !== null;) {
  if (!compiled.has(request.source)) {
    compiled.set(request.source, new Function(request.source));
  }

  const began = performance.now();
  const answer = compiled.get(request.source)();
  send({ answer, ms: performance.now() - began });
}
