import { useEffect, useState } from 'preact/hooks';
import { AccessNotice } from '../../components/AccessNotice.tsx';
import { KeyList } from '../../components/KeyList.tsx';
import { LiveExample } from '../../components/LiveExample.tsx';
import { NeverList } from '../../components/NeverList.tsx';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import { readShortcuts } from '../../lib/platform/shortcuts.ts';
import { askForAllAccess, hasAllAccess } from '../../lib/platform/tabs.ts';
import { openCardIn, readThisPage } from './example.ts';

const EXAMPLE =
  'Two large AWS customers asked whether they could buy all of Amazon’s Graviton capacity in 2026, and Amazon said no.';

export function Welcome() {
  const keys = useShortcuts(readShortcuts);
  return (
    <main>
      <header>
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <h1>Welcome to Silicon Footnotes</h1>
      </header>
      <p class="lead">
        It marks mentions of Amazon’s own chips in the page you are reading. Rest the pointer on
        one, and a card shows what one article says about that very sentence, word for word, with
        who said it and where it stands.
      </p>
      <Access />
      <section>
        <h2>Try it on this sentence</h2>
        <LiveExample
          sentence={EXAMPLE}
          onOpenCard={openCardIn}
          onShown={() => void readThisPage()}
        />
        <p class="hint">Escape closes the card. So does taking the pointer away.</p>
      </section>
      {keys.length > 0 && (
        <section>
          <h2>By key</h2>
          <KeyList keys={keys} />
          <p>
            <a href="/options.html#keys">Change the keys</a>
          </p>
        </section>
      )}
      <section>
        <h2>Switch a site off</h2>
        <p>
          The button in the browser’s toolbar (it may be behind the puzzle piece) searches the
          article, and has the switch for the site you are on. All sites that are off, and what is
          marked and how, are in the <a href="/options.html">options</a>.
        </p>
      </section>
      <section>
        <h2>What it never does</h2>
        <NeverList />
      </section>
      <p>
        <a href="/article.html">Read the article it quotes</a>
      </p>
    </main>
  );
}

function Access() {
  const [isGiven, setGiven] = useState(true);
  useEffect(() => {
    hasAllAccess().then(setGiven);
  }, []);
  if (isGiven) return null;
  return <AccessNotice onAsk={() => askForAllAccess().then(setGiven)} />;
}
