import type { ComponentChildren } from 'preact';
import { type ListedMention, MentionItem } from './MentionItem.tsx';

export interface MentionListProps {
  /** In reading order. */
  mentions: ListedMention[];
  /** The key of the one that the page was last brought to. */
  at: string | undefined;
  /** The key of the one whose claims are shown. */
  opened: string | undefined;
  onGo: (key: string) => void;
  onOpen: (key: string | undefined) => void;
  /** The claims of the one that is open. */
  children?: ComponentChildren;
}

/** What the marks are to the eye: every mention in reading order, each a way to its place in the page. */
export function MentionList({ mentions, at, opened, onGo, onOpen, children }: MentionListProps) {
  const isListed = (key?: string) => mentions.some(each => each.key === key);
  const tabStop = [opened, at].find(isListed) ?? mentions[0]?.key;
  return (
    <ol class="mentions" data-zone="list" aria-label="Mentions on this page">
      {mentions.map(mention => (
        <MentionItem
          key={mention.key}
          mention={mention}
          isHere={mention.key === at}
          isTabStop={mention.key === tabStop}
          isOpen={mention.key === opened}
          onGo={() => onGo(mention.key)}
          onToggle={() => onOpen(mention.key === opened ? undefined : mention.key)}
        >
          {mention.key === opened && children}
        </MentionItem>
      ))}
    </ol>
  );
}
