const newline = 0x0a;

/** A stream's lines without their ends; what stands behind the last end is a line too. @throws RangeError for a line over `longest` bytes */
export async function* linesIn(stream: ReadableStream<Uint8Array>, longest: number): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let begun: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) throw new RangeError(`a line of more than ${longest} bytes`);
    begun.push(part);
  };
  const line = () => {
    const whole = joined(begun, length);
    begun = [];
    length = 0;
    return whole;
  };
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      let rest = next.value;
      for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
        take(rest.subarray(0, end));
        yield line();
        rest = rest.subarray(end + 1);
      }
      take(rest);
    }
    if (length > 0) yield line();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
