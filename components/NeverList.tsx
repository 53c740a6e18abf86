/** What the extension never does. */
const NEVER: [what: string, how: string][] = [
  ['It never asks the network.', 'The article and its claims came with it. There is no server.'],
  [
    'It never changes a page’s text.',
    'Marks are painted over it; a card is there while it is open.',
  ],
  [
    'It never says more than the article does.',
    'It quotes word for word, and says so where the article has nothing on a sentence.',
  ],
  ['It never keeps what you read.', 'What you choose in the options is all that is stored.'],
];

export function NeverList() {
  return (
    <ul class="never-list">
      {NEVER.map(([what, how]) => (
        <li key={what}>
          <b>{what}</b> {how}
        </li>
      ))}
    </ul>
  );
}
