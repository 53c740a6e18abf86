import { useState } from 'preact/hooks';
import { parseSite } from '../lib/core/parse-site.ts';
import type { Settings } from '../lib/core/settings.ts';
import { coveringSite } from '../lib/core/sites.ts';

export interface AddSiteProps {
  settings: Settings;
  onAdd: (site: string) => void;
}

export function AddSite({ settings, onAdd }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const edit = (value: string, problem?: string) => {
    setTyped(value);
    setProblem(problem);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readNewSite(typed, settings);
    if ('problem' in read) return setProblem(read.problem);
    edit('');
    onAdd(read.site);
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for="add-site">Switch a site off</label>
      <div class="add-site-row">
        <input
          id="add-site"
          inputMode="url"
          placeholder="example.com"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby="add-site-problem"
          onInput={event => edit(event.currentTarget.value)}
        />
        <button type="submit">Switch off</button>
      </div>
      <p id="add-site-problem" class="add-site-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

function readNewSite(typed: string, settings: Settings): ReturnType<typeof parseSite> {
  const read = parseSite(typed);
  if ('problem' in read) return read;
  const cover = coveringSite(settings, read.site);
  if (cover === undefined) return read;
  if (cover === read.site) return { problem: `${cover} is off already.` };
  return { problem: `${read.site} is off already, because ${cover} is.` };
}
