import type { SourceView } from '../lib/core/views.ts';

export function SourceLink({ source }: { source: SourceView }) {
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" draggable={false}>
      {source.publisher}, original page
    </a>
  );
}
