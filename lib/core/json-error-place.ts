const fails = (text: string, pattern: RegExp): boolean => {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return pattern.test(String(error));
  }
};

/** V8 names no position for an unexpected token; the shortest beginning that already has one ends with it. */
function findUnexpectedToken(text: string): number {
  let fine = 0;
  let bad = text.length;
  while (bad - fine > 1) {
    const middle = (fine + bad) >> 1;
    if (fails(text.slice(0, middle), /Unexpected token/)) bad = middle;
    else fine = middle;
  }
  return bad - 1;
}

function findOffset(text: string, message: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  return message.startsWith('Unexpected token') ? findUnexpectedToken(text) : text.length;
}

/** As Firefox writes it: `JSON.parse: unexpected character at line 1 column 2 of the JSON data`. */
const FIREFOX = /^JSON\.parse: (.*) at line (\d+) column (\d+) of the JSON data$/;

/** Where and why `JSON.parse` refused a text: `line 3, column 12: Unexpected token ','`; both count from 1. */
export function explainJsonError(text: string, { message }: SyntaxError): string {
  const [, said, line, column] = FIREFOX.exec(message) ?? [];
  if (said) return `line ${line}, column ${column}: ${said}`;
  const lines = text.slice(0, findOffset(text, message)).split('\n');
  const [reason] = message.split(/, (?:\.\.\.)?"|(?: in JSON)? at position/);
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}: ${reason}`;
}
