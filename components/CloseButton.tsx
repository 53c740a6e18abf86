export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="card-close" aria-label="Close" onClick={onClose}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M2 2l10 10M12 2L2 12" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
}
