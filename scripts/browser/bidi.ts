import type { Browser } from 'puppeteer-core';

/** What of Firefox's WebDriver BiDi answers we read. https://w3c.github.io/webdriver-bidi/ */
export interface BidiResult {
  contexts: { context: string }[];
  nodes: { value: { shadowRoot?: { sharedId: string } } }[];
  exceptionDetails?: { text: string };
  result: { value?: unknown };
}

/** A raw WebDriver BiDi command to Firefox. Puppeteer has the connection, but keeps it out of its types. */
export async function sendBidi(
  browser: Browser,
  method: string,
  params: Record<string, unknown>,
): Promise<BidiResult> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: BidiResult }> };
  };
  return (await connection.send(method, params)).result;
}

/** Runs an expression in the browser window's own scope: needs --remote-allow-system-access at launch. */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { contexts } = await sendBidi(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const target = { context: contexts[0]?.context };
  const answer = await sendBidi(browser, 'script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

export async function isFirefox(browser: Browser): Promise<boolean> {
  return /^firefox/i.test(await browser.version());
}
