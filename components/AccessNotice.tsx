export interface AccessNoticeProps {
  onAsk: () => void;
}

/** For browsers in which a person gives an extension access to sites after it was installed. */
export function AccessNotice({ onAsk }: AccessNoticeProps) {
  return (
    <section class="access" aria-label="Access to sites">
      <p>
        This browser has not given Silicon Footnotes access to the sites you read yet. Without it,
        nothing can be marked.
      </p>
      <button type="button" onClick={onAsk}>
        Give access to all sites
      </button>
    </section>
  );
}
